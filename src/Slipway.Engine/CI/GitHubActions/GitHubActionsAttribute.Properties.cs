namespace Nuke.Common.CI.GitHubActions;

public partial class GitHubActionsAttribute
{
    private GitHubActionsSubmodules? submodules;
    private bool? lfs;
    private uint? fetchDepth;
    private bool? progress;
    private bool? persistCredentials;

    /// <summary>What starts the workflow, without conditions; together with what the properties below say.</summary>
    public GitHubActionsTrigger[] On { get; set; } = [];

    /// <summary>Starts for pushes to these branches; patterns.</summary>
    public string[] OnPushBranches { get; set; } = [];

    /// <summary>Does not start for pushes to these branches; patterns. Not together with <see cref="OnPushBranches"/>.</summary>
    public string[] OnPushBranchesIgnore { get; set; } = [];

    /// <summary>Starts for pushes of these tags; patterns.</summary>
    public string[] OnPushTags { get; set; } = [];

    /// <summary>Does not start for pushes of these tags; patterns. Not together with <see cref="OnPushTags"/>.</summary>
    public string[] OnPushTagsIgnore { get; set; } = [];

    /// <summary>Starts for pushes that change one of these paths; patterns.</summary>
    public string[] OnPushIncludePaths { get; set; } = [];

    /// <summary>Does not start for pushes that change only these paths; patterns.</summary>
    public string[] OnPushExcludePaths { get; set; } = [];

    /// <summary>Starts for pull requests into these branches; patterns.</summary>
    public string[] OnPullRequestBranches { get; set; } = [];

    /// <summary>Starts for pull requests with these tags; patterns.</summary>
    public string[] OnPullRequestTags { get; set; } = [];

    /// <summary>Starts for pull requests that change one of these paths; patterns.</summary>
    public string[] OnPullRequestIncludePaths { get; set; } = [];

    /// <summary>Does not start for pull requests that change only these paths; patterns.</summary>
    public string[] OnPullRequestExcludePaths { get; set; } = [];

    /// <summary>Inputs that whoever starts the workflow by hand may give; the targets see them as parameters.</summary>
    public string[] OnWorkflowDispatchOptionalInputs { get; set; } = [];

    /// <summary>Inputs that whoever starts the workflow by hand must give; the targets see them as parameters.</summary>
    public string[] OnWorkflowDispatchRequiredInputs { get; set; } = [];

    /// <summary>Starts at these times, in UTC: <c>0 3 * * 1</c>.</summary>
    public string? OnCronSchedule { get; set; }

    /// <summary>
    /// Secrets that the targets see as parameters: <c>RegistryToken</c> is the secret <c>REGISTRY_TOKEN</c>;
    /// <c>RegistryToken=MY_SECRET</c> names another one.
    /// </summary>
    public string[] ImportSecrets { get; set; } = [];

    /// <summary>Whether the targets see the token of the run as <c>GITHUB_TOKEN</c>; false by default.</summary>
    public bool EnableGitHubToken { get; set; }

    /// <summary>What the token may write. When neither this nor <see cref="ReadPermissions"/> says anything, the repository's settings hold.</summary>
    public GitHubActionsPermissions[] WritePermissions { get; set; } = [];

    /// <summary>What the token may read.</summary>
    public GitHubActionsPermissions[] ReadPermissions { get; set; } = [];

    /// <summary>What is kept for later runs.</summary>
    public string[] CacheIncludePatterns { get; set; } = [".nuke/temp", "~/.nuget/packages"];

    /// <summary>What is left out of it.</summary>
    public string[] CacheExcludePatterns { get; set; } = [];

    /// <summary>The files on which it depends; none turns the cache off.</summary>
    public string[] CacheKeyFiles { get; set; } = ["**/global.json", "**/*.csproj", "**/Directory.Packages.props"];

    /// <summary>Whether what the targets produce is kept with the run; true by default.</summary>
    public bool PublishArtifacts { get; set; } = true;

    /// <summary>When it is kept: <c>success() || failure()</c>; only after success by default.</summary>
    public string? PublishCondition { get; set; }

    /// <summary>The time limit of each job; GitHub's (6 hours) by default.</summary>
    public int TimeoutMinutes { get; set; }

    /// <summary>The environment that each job deploys to.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Where the environment can be looked at.</summary>
    public string? EnvironmentUrl { get; set; }

    /// <summary>Runs of one group wait for each other.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>Whether a new run of the group cancels the running one; false by default.</summary>
    public bool ConcurrencyCancelInProgress { get; set; }

    /// <summary>The expression that says so, when it depends: <c>github.event_name == 'pull_request'</c> never cancels a release.</summary>
    public string? ConcurrencyCancelInProgressCondition { get; set; }

    /// <summary>Jobs of one group wait for each other.</summary>
    public string? JobConcurrencyGroup { get; set; }

    /// <summary>Whether a new job of the group cancels the running one; false by default.</summary>
    public bool JobConcurrencyCancelInProgress { get; set; }

    /// <summary>The targets of the job.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Variables of all jobs: <c>NAME=VALUE</c>. Not in NUKE.</summary>
    public string[] Env { get; set; } = [];

    /// <summary>Which submodules are checked out; none by default.</summary>
    public GitHubActionsSubmodules Submodules
    {
        get => submodules ?? GitHubActionsSubmodules.False;
        set => submodules = value;
    }

    /// <summary>Whether large files (Git LFS) are checked out; false by default.</summary>
    public bool Lfs
    {
        get => lfs ?? false;
        set => lfs = value;
    }

    /// <summary>How many commits are checked out; 1 by default, 0 for all of them and all tags.</summary>
    public uint FetchDepth
    {
        get => fetchDepth ?? 1;
        set => fetchDepth = value;
    }

    /// <summary>Whether the progress of the checkout is shown; true by default.</summary>
    public bool Progress
    {
        get => progress ?? true;
        set => progress = value;
    }

    /// <summary>What is left out of the checkout until it is needed: <c>tree:0</c>.</summary>
    public string? Filter { get; set; }

    /// <summary>Whether later steps can push with the token of the checkout; true by default, as the action does. Not in NUKE.</summary>
    public bool PersistCredentials
    {
        get => persistCredentials ?? true;
        set => persistCredentials = value;
    }
}
