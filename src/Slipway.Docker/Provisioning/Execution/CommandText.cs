using System.Buffers;
using System.Globalization;
using System.Text;
using Slipway.Docker.Commands;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Commands and their output as text for people.</summary>
internal static class CommandText
{
    private static readonly SearchValues<char> Safe
        = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@%+=:,./_-");

    /// <summary>The command as it could be pasted into a shell, its added variables in front.</summary>
    public static string Of(Command command)
    {
        var variables = command.Environment
            .Where(variable => variable is { Value: not null, Key: not "PATH" })
            .Select(variable => $"{variable.Key}={Quote(variable.Value!)}");
        return Escape(string.Join(' ', [.. variables, Quote(command.FileName), .. command.Arguments.Select(Quote)]));
    }

    /// <summary>A line without anything that a terminal would act on; of a line that was redrawn, its last state.</summary>
    public static string Escape(string line)
    {
        line = line.TrimEnd('\r');
        line = line[(line.LastIndexOf('\r') + 1)..];
        var text = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (char.IsControl(character) && character is not ('\t' or '\n'))
            {
                text.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}");
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

    private static string Quote(string argument)
        => argument.Length > 0 && !argument.AsSpan().ContainsAnyExcept(Safe)
            ? argument
            : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
