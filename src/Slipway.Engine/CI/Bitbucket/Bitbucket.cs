using Nuke.Common.Execution;

namespace Nuke.Common.CI.Bitbucket;

/// <summary>Bitbucket Pipelines. See <see href="https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/"/>.</summary>
public class Bitbucket : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal Bitbucket(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static Bitbucket? Instance => BuildSession.Current.Host as Bitbucket;

    string? IBuildServer.Branch => Branch;

    string? IBuildServer.Commit => Commit;

    /// <inheritdoc />
    internal override IEnumerable<string?> SecretValues => [StepOidcToken];

    /// <summary>The number of the build.</summary>
    public long BuildNumber => variables.Value<long>("BITBUCKET_BUILD_NUMBER");

    /// <summary>The folder of the repository.</summary>
    public string CloneDirectory => variables.Text("BITBUCKET_CLONE_DIR");

    /// <summary>The commit.</summary>
    public string Commit => variables.Text("BITBUCKET_COMMIT");

    /// <summary>The workspace that the repository is in.</summary>
    public string Workspace => variables.Text("BITBUCKET_WORKSPACE");

    /// <summary>The name of the repository as its address has it.</summary>
    public string RepositorySlug => variables.Text("BITBUCKET_REPO_SLUG");

    /// <summary>The id of the repository.</summary>
    public string RepositoryUuid => variables.Text("BITBUCKET_REPO_UUID");

    /// <summary>The workspace and the repository.</summary>
    public string RepositoryFullName => variables.Text("BITBUCKET_REPO_FULL_NAME");

    /// <summary>The branch; null for tags and custom pipelines.</summary>
    public string? Branch => variables.Find("BITBUCKET_BRANCH");

    /// <summary>The tag; null for branches.</summary>
    public string? Tag => variables.Find("BITBUCKET_TAG");

    /// <summary>The bookmark of a Mercurial repository.</summary>
    public string? Bookmark => variables.Find("BITBUCKET_BOOKMARK");

    /// <summary>The number of the step among parallel ones, from 0.</summary>
    public int ParallelStep => variables.Value<int>("BITBUCKET_PARALLEL_STEP");

    /// <summary>The number of parallel steps; 0 outside of them.</summary>
    public int ParallelStepCount => variables.Value<int>("BITBUCKET_PARALLEL_STEP_COUNT");

    /// <summary>The number of the pull request; 0 for other builds.</summary>
    public int PullRequestId => variables.Value<int>("BITBUCKET_PR_ID");

    /// <summary>The branch that the pull request goes to.</summary>
    public string? PullRequestDestinationBranch => variables.Find("BITBUCKET_PR_DESTINATION_BRANCH");

    /// <summary>The address of the repository for HTTP.</summary>
    public string GitHttpOrigin => variables.Text("BITBUCKET_GIT_HTTP_ORIGIN");

    /// <summary>The address of the repository for SSH.</summary>
    public string GitSshOrigin => variables.Text("BITBUCKET_GIT_SSH_ORIGIN");

    /// <summary>The exit code of the step; only in <c>after-script</c>.</summary>
    public string? ExitCode => variables.Find("BITBUCKET_EXIT_CODE");

    /// <summary>The id of the step.</summary>
    public string StepUuid => variables.Text("BITBUCKET_STEP_UUID");

    /// <summary>The id of the pipeline.</summary>
    public string PipelineUuid => variables.Text("BITBUCKET_PIPELINE_UUID");

    /// <summary>The environment that is deployed to.</summary>
    public string? DeploymentEnvironment => variables.Find("BITBUCKET_DEPLOYMENT_ENVIRONMENT");

    /// <summary>Its id.</summary>
    public string? DeploymentEnvironmentUuid => variables.Find("BITBUCKET_DEPLOYMENT_ENVIRONMENT_UUID");

    /// <summary>The key of the project.</summary>
    public string ProjectKey => variables.Text("BITBUCKET_PROJECT_KEY");

    /// <summary>The id of the project.</summary>
    public string ProjectUuid => variables.Text("BITBUCKET_PROJECT_UUID");

    /// <summary>Who started the build.</summary>
    public string StepTriggererUuid => variables.Text("BITBUCKET_STEP_TRIGGERER_UUID");

    /// <summary>The token with which the step proves to others what it is; secret.</summary>
    public string? StepOidcToken => variables.Find("BITBUCKET_STEP_OIDC_TOKEN");
}
