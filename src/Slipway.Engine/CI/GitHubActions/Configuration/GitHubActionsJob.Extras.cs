namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <content>What NUKE's jobs do not have.</content>
public partial class GitHubActionsJob
{
    /// <summary>What other jobs call it; by default made of <see cref="Name"/>.</summary>
    public string Id { get => field ?? ToId(Name); set; }

    /// <summary>The labels of the machine: <c>["ubuntu-24.04-arm"]</c>, or an expression. Wins over <see cref="Image"/>.</summary>
    public string[] RunsOn { get; set; } = [];

    /// <summary>The ids of the jobs that come before it.</summary>
    public string[] Needs { get; set; } = [];

    /// <summary>The expression that decides whether it runs: <c>github.event_name == 'pull_request'</c>.</summary>
    public string? If { get; set; }

    /// <summary>
    /// What the token may do in this job: <c>(GitHubActionsPermissions.Packages, "write")</c>. It may do nothing else then. Null (default)
    /// is what the workflow says; an empty list is nothing at all.
    /// </summary>
    public (GitHubActionsPermissions Permission, string Access)[]? Permissions { get; set; }

    /// <summary>The expression that decides whether a new job of the group cancels the running one.</summary>
    public string? ConcurrencyCancelInProgressCondition { get; set; }

    /// <summary>Values for jobs that need it.</summary>
    public Dictionary<string, string> Outputs { get; set; } = [];

    /// <summary>Variables of its steps.</summary>
    public Dictionary<string, string> Environment { get; set; } = [];

    /// <summary>The values with which it runs several times.</summary>
    public GitHubActionsMatrix? Matrix { get; set; }

    /// <summary>The container that it runs in; the machine itself by default.</summary>
    public GitHubActionsContainer? Container { get; set; }

    /// <summary>Containers beside it, by the name under which it reaches them.</summary>
    public Dictionary<string, GitHubActionsContainer> Services { get; set; } = [];
}
