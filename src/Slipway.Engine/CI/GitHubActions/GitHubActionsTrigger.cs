using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>What starts a workflow.</summary>
public enum GitHubActionsTrigger
{
    /// <summary>A branch or tag was pushed.</summary>
    [EnumValue("push")]
    Push = 0,

    /// <summary>A pull request was opened or changed.</summary>
    [EnumValue("pull_request")]
    PullRequest = 1,

    /// <summary>Somebody pressed the button.</summary>
    [EnumValue("workflow_dispatch")]
    WorkflowDispatch = 2,
}
