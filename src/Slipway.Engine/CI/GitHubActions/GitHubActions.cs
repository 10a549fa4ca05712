using Nuke.Common.Execution;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>GitHub Actions: folds the output of targets and turns problems into annotations (its "workflow commands").</summary>
public class GitHubActions : Host, IBuildServer
{
    internal const string Marker = "GITHUB_ACTIONS";

    /// <summary>Makes the host.</summary>
    protected internal GitHubActions()
    {
    }

    string? IBuildServer.Branch => Environment.GetEnvironmentVariable("GITHUB_REF_NAME");

    string? IBuildServer.Commit => Environment.GetEnvironmentVariable("GITHUB_SHA");

    /// <inheritdoc />
    protected internal override IDisposable? WriteBlock(string text)
    {
        var console = BuildSession.Current.Console;
        console.WriteLine($"::group::{Escape(text)}");
        return new Group(console);
    }

    /// <inheritdoc />
    protected internal override void ReportWarning(string text, string? details = null) => Annotate("warning", text);

    /// <inheritdoc />
    protected internal override void ReportError(string text, string? details = null) => Annotate("error", text);

    private static void Annotate(string kind, string text) => BuildSession.Current.Console.WriteLine($"::{kind}::{Escape(text)}");

    /// <summary>Text inside a command, where line ends and percent signs would end or change it.</summary>
    private static string Escape(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private sealed class Group(Reporting.BuildConsole console) : IDisposable
    {
        public void Dispose() => console.WriteLine("::endgroup::");
    }
}
