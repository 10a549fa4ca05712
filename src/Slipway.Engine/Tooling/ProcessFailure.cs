using System.Globalization;
using System.Text;
using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>The text of a <see cref="ProcessException"/>.</summary>
internal static class ProcessFailure
{
    private const int LastLines = 20;

    public static string Describe(IProcess process)
    {
        var name = Path.GetFileName(process.FileName);
        var running = process as RunningProcess;
        var message = new StringBuilder();
        if (running is { End: ProcessEnd.TimedOut })
        {
            message.Append(CultureInfo.InvariantCulture, $"Process '{name}' did not end within {running.Timeout?.TotalSeconds:0.###} s and was killed with everything it had started.");
        }
        else
        {
            message.Append(CultureInfo.InvariantCulture, $"Process '{name}' exited with code {process.ExitCode}.");
        }

        message.AppendLine();
        message.AppendLine($"   > {ArgumentLine.QuoteIfNeeded(process.FileName)} {process.Arguments}".TrimEnd());
        message.Append(CultureInfo.InvariantCulture, $"   @ {process.WorkingDirectory}");

        var error = Last(process, OutputType.Err);
        if (error.Count > 0)
        {
            Append(message, "Error output:", error);
        }
        else if (running is { IsOutputLogged: false } && Last(process, OutputType.Std) is { Count: > 0 } standard)
        {
            // Nothing on standard error and nothing shown so far: the reason can only be in here.
            Append(message, "Output:", standard);
        }

        var text = message.ToString();
        return running is null ? BuildSession.Current.Secrets.Redact(text) : running.Redact(text);
    }

    private static List<string> Last(IProcess process, OutputType type)
        => process.Output.Where(line => line.Type == type).Select(line => line.Text).TakeLast(LastLines).ToList();

    private static void Append(StringBuilder message, string title, IEnumerable<string> lines)
    {
        message.AppendLine().Append(title);
        foreach (var line in lines)
        {
            message.AppendLine().Append("   ").Append(ControlCharacters.Escape(line));
        }
    }
}
