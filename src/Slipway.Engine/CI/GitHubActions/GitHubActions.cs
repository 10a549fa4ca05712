using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>
/// GitHub Actions: folds the output of targets, turns warnings and errors into annotations, and adds the table of targets to the summary
/// of the step. No secret of the build is in any of them.
/// </summary>
public partial class GitHubActions : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal GitHubActions(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static GitHubActions? Instance => BuildSession.Current.Host as GitHubActions;

    string IBuildServer.Branch => Ref;

    string IBuildServer.Commit => Sha;

    /// <inheritdoc />
    internal override IEnumerable<string?> SecretValues
        => [Token, variables.Find("ACTIONS_RUNTIME_TOKEN"), variables.Find("ACTIONS_ID_TOKEN_REQUEST_TOKEN")];

    /// <summary>Begins a part of the output that can be folded.</summary>
    public void Group(string group) => WriteCommand("group", group);

    /// <summary>Ends it. Groups cannot be nested.</summary>
    public void EndGroup(string group) => WriteCommand("endgroup", group);

    /// <summary>Writes a line that is shown when debugging is turned on for the run.</summary>
    public void WriteDebug(string message) => WriteCommand("debug", message);

    /// <summary>Makes an annotation.</summary>
    public void WriteWarning(string message) => WriteCommand("warning", message);

    /// <summary>Makes an annotation.</summary>
    public void WriteError(string message) => WriteCommand("error", message);

    /// <summary>Writes a command for the runner.</summary>
    /// <param name="command">The command: <c>notice</c>.</param>
    /// <param name="message">What stands behind it; everything in it that would end it is escaped.</param>
    /// <param name="dictionaryConfigurator">Adds its properties: <c>file</c>, <c>line</c>, <c>title</c>.</param>
    public void WriteCommand(string command, string? message = null, Configure<Dictionary<string, object>>? dictionaryConfigurator = null)
    {
        // Before escaping: a secret with a percent sign or a line end in it could not be found afterwards.
        var session = BuildSession.Current;
        var properties = (dictionaryConfigurator?.Invoke([]) ?? [])
            .Select(pair => KeyValuePair.Create(pair.Key, (object)session.Secrets.Redact(pair.Value?.ToString() ?? string.Empty)));
        session.Console.WriteLine(WorkflowCommand.Format(command, session.Secrets.Redact(message ?? string.Empty), properties));
    }

    /// <inheritdoc />
    protected internal override IDisposable WriteBlock(string text)
        => Utilities.DelegateDisposable.CreateBracket(() => Group(text), () => EndGroup(text));

    /// <inheritdoc />
    protected internal override void ReportWarning(string text, string? details = null) => WriteWarning(text);

    /// <inheritdoc />
    protected internal override void ReportError(string text, string? details = null) => WriteError(text);

    /// <inheritdoc />
    protected internal override bool FilterMessage(string message)
    {
        if (!message.StartsWith("::", StringComparison.Ordinal) && !message.StartsWith("##[", StringComparison.Ordinal))
        {
            return false;
        }

        BuildSession.Current.Console.WriteLine(message);
        return true;
    }

    /// <inheritdoc />
    protected internal override void WriteTargetOutcome(INukeBuild build)
    {
        base.WriteTargetOutcome(build);
        AppendStepSummary(TargetTable.Of(BuildSession.Current.Plan));
    }
}
