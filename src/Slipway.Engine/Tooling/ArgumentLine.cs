using System.Buffers;
using System.Text;

namespace Nuke.Common.Tooling;

/// <summary>
/// Turns an argument list into one command line and back, by the rules that Windows programs and .NET's
/// <c>ProcessStartInfo.Arguments</c> follow on every platform: blanks separate, double quotes group, a backslash
/// is an escape only before a double quote.
/// </summary>
internal static class ArgumentLine
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(" \t\n\r\v\f\"");

    /// <summary>The arguments as one command line that splits into the same arguments again.</summary>
    public static string Join(IEnumerable<string> arguments) => string.Join(' ', arguments.Select(QuoteIfNeeded));

    /// <summary>The argument, quoted if it is empty or holds blanks or double quotes.</summary>
    public static string QuoteIfNeeded(string argument)
        => argument.Length > 0 && !argument.AsSpan().ContainsAny(NeedQuotes) ? argument : Quote(argument);

    /// <summary>The argument in double quotes.</summary>
    public static string Quote(string argument)
    {
        var quoted = new StringBuilder(argument.Length + 2).Append('"');
        var backslashes = 0;
        foreach (var character in argument)
        {
            if (character == '"')
            {
                quoted.Append('\\', backslashes + 1);
            }

            backslashes = character == '\\' ? backslashes + 1 : 0;
            quoted.Append(character);
        }

        return quoted.Append('\\', backslashes).Append('"').ToString();
    }

    /// <summary>Whether the text already is one argument in double quotes.</summary>
    public static bool IsQuoted(string text)
        => text.Length > 1 && text[0] == '"' && text[^1] == '"' && ClosingQuote(text) == text.Length - 1;

    /// <summary>The arguments that the command line stands for.</summary>
    public static IReadOnlyList<string> Split(string commandLine)
    {
        var arguments = new List<string>();
        var index = 0;
        while (true)
        {
            while (index < commandLine.Length && IsBlank(commandLine[index]))
            {
                index++;
            }

            if (index == commandLine.Length)
            {
                return arguments;
            }

            arguments.Add(ReadArgument(commandLine, ref index));
        }
    }

    private static string ReadArgument(string commandLine, ref int index)
    {
        var argument = new StringBuilder();
        var quoted = false;
        while (index < commandLine.Length && (quoted || !IsBlank(commandLine[index])))
        {
            var backslashes = 0;
            while (index < commandLine.Length && commandLine[index] == '\\')
            {
                backslashes++;
                index++;
            }

            if (index == commandLine.Length || commandLine[index] != '"')
            {
                argument.Append('\\', backslashes);
                if (backslashes == 0)
                {
                    argument.Append(commandLine[index++]);
                }

                continue;
            }

            argument.Append('\\', backslashes / 2);
            index++;
            if (backslashes % 2 == 1)
            {
                argument.Append('"');
            }
            else if (quoted && index < commandLine.Length && commandLine[index] == '"')
            {
                // Two double quotes inside quotes are one.
                argument.Append('"');
                index++;
            }
            else
            {
                quoted = !quoted;
            }
        }

        return argument.ToString();
    }

    private static int ClosingQuote(string text)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] == '\\' && index + 1 < text.Length && text[index + 1] is '"' or '\\')
            {
                index++;
            }
            else if (text[index] == '"')
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\n' or '\r';
}
