using Nuke.Common.Execution;
using Nuke.Common.Reporting;

namespace Nuke.Common;

/// <summary>Where a build runs, and how its output looks there. Derive from it for a host of your own.</summary>
public class Host
{
    /// <summary>Makes a host with the plain output.</summary>
    protected Host()
    {
    }

    /// <summary>What the host's environment holds that no output may show; nulls are passed over.</summary>
    internal virtual IEnumerable<string?> SecretValues => [];

    /// <summary>Writes the first line.</summary>
    protected internal void WriteLogo()
    {
        var session = BuildSession.Current;
        session.Console.WriteLine(session.Console.Paint(TextStyle.Dim, $"Slipway {EngineVersion.Text}"));
    }

    /// <summary>Begins the output of a target; disposing the result ends it.</summary>
    protected internal virtual IDisposable? WriteBlock(string text)
    {
        var console = BuildSession.Current.Console;
        var line = console.Pick("══", "==");
        console.WriteLine();
        console.WriteLine(console.Paint(TextStyle.Bold, $"{line} {text} {string.Concat(Enumerable.Repeat(line, Math.Max(2, (60 - text.Length) / 2)))}"));
        return null;
    }

    /// <summary>Tells the host of a warning.</summary>
    protected internal virtual void ReportWarning(string text, string? details = null)
    {
    }

    /// <summary>Tells the host of an error.</summary>
    protected internal virtual void ReportError(string text, string? details = null)
    {
    }

    /// <summary>Whether a message is a command for the host, and no text for people.</summary>
    protected internal virtual bool FilterMessage(string message) => false;

    /// <summary>Repeats warnings and errors at the end.</summary>
    protected internal virtual void WriteErrorsAndWarnings() => SummaryReport.WriteProblems(BuildSession.Current);

    /// <summary>Writes the summary table.</summary>
    protected internal virtual void WriteTargetOutcome(INukeBuild build) => SummaryReport.WriteTable(BuildSession.Current);

    /// <summary>Writes the last line.</summary>
    protected internal virtual void WriteBuildOutcome(INukeBuild build) => SummaryReport.WriteOutcome(BuildSession.Current, build);

    /// <inheritdoc />
    public override string ToString() => GetType().Name;
}
