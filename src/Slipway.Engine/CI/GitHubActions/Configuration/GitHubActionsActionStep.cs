using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step that runs an action. Not in NUKE.</summary>
/// <param name="action">The action; common ones are in <see cref="PinnedActions"/>.</param>
public sealed class GitHubActionsActionStep(PinnedAction action) : GitHubActionsNamedStep
{
    /// <summary>The action.</summary>
    public PinnedAction Action { get; } = action;

    /// <summary>Its inputs.</summary>
    public Dictionary<string, string> With { get; set; } = [];

    /// <inheritdoc />
    protected override string FirstLine => $"uses: {Action}";

    /// <inheritdoc />
    protected override void WriteBody(CustomFileWriter writer) => writer.WriteMapping("with", With);
}
