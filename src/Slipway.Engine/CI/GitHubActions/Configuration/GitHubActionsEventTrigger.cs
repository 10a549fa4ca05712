using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Starts a workflow for any event, such as <c>release</c> or <c>merge_group</c>. Not in NUKE.</summary>
/// <param name="name">The event.</param>
public sealed class GitHubActionsEventTrigger(string name) : GitHubActionsDetailedTrigger
{
    /// <summary>The event.</summary>
    public string Name { get; } = name;

    /// <summary>The kinds of the event that count: <c>published</c>. GitHub's by default.</summary>
    public string[] Types { get; set; } = [];

    /// <summary>The branches that count; patterns.</summary>
    public string[] Branches { get; set; } = [];

    /// <summary>The workflows whose end counts, for <c>workflow_run</c>.</summary>
    public string[] Workflows { get; set; } = [];

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"{YamlText.Scalar(Name)}:");
        using (writer.Indent())
        {
            writer.WriteList("workflows", Workflows);
            writer.WriteList("types", Types);
            writer.WriteList("branches", Branches);
        }
    }
}
