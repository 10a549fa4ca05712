using Nuke.Common.Execution;

namespace Nuke.Common.CI.GitLab;

/// <summary>GitLab CI: folds the output of targets. See <see href="https://docs.gitlab.com/ci/variables/predefined_variables/"/>.</summary>
public partial class GitLab : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal GitLab(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static GitLab? Instance => BuildSession.Current.Host as GitLab;

    string? IBuildServer.Branch => CommitRefName;

    string? IBuildServer.Commit => CommitSha;

    /// <inheritdoc />
    internal override IEnumerable<string?> SecretValues => [JobToken, RegistryPassword];

    /// <summary>Whether this is a build server: true.</summary>
    public bool Ci => variables.Value<bool>("CI");

    /// <summary>The branch or tag.</summary>
    public string CommitRefName => variables.Text("CI_COMMIT_REF_NAME");

    /// <summary>The branch or tag as part of an address: lower case, digits and hyphens, at most 63.</summary>
    public string CommitRefSlug => variables.Text("CI_COMMIT_REF_SLUG");

    /// <summary>The commit.</summary>
    public string CommitSha => variables.Text("CI_COMMIT_SHA");

    /// <summary>The tag; null for branches.</summary>
    public string? CommitTag => variables.Find("CI_COMMIT_TAG");

    /// <summary>The file that declares the pipeline.</summary>
    public string ConfigPath => variables.Text("CI_CONFIG_PATH");

    /// <summary>Whether the machine was made for the job only.</summary>
    public bool DisposableEnvironment => variables.Value<bool>("CI_DISPOSABLE_ENVIRONMENT");

    /// <summary>The id of the job.</summary>
    public long JobId => variables.Value<long>("CI_JOB_ID");

    /// <summary>Whether the job was started by hand.</summary>
    public bool JobManual => variables.Value<bool>("CI_JOB_MANUAL");

    /// <summary>The name of the job.</summary>
    public string JobName => variables.Text("CI_JOB_NAME");

    /// <summary>The stage of the job.</summary>
    public string JobStage => variables.Text("CI_JOB_STAGE");

    /// <summary>The token of the job; secret.</summary>
    public string? JobToken => variables.Find("CI_JOB_TOKEN");

    /// <summary>The address to clone from; it has the token in it.</summary>
    public string RepositoryUrl => variables.Text("CI_REPOSITORY_URL");

    /// <summary>What the runner is called.</summary>
    public string RunnerDescription => variables.Text("CI_RUNNER_DESCRIPTION");

    /// <summary>The id of the runner.</summary>
    public long RunnerId => variables.Value<long>("CI_RUNNER_ID");

    /// <summary>The tags of the runner.</summary>
    public string RunnerTags => variables.Text("CI_RUNNER_TAGS");

    /// <summary>The id of the pipeline.</summary>
    public long PipelineId => variables.Value<long>("CI_PIPELINE_ID");

    /// <summary>Whether the pipeline was started by a trigger.</summary>
    public bool PipelineTriggered => variables.Value<bool>("CI_PIPELINE_TRIGGERED");

    /// <summary>What started the pipeline: <c>push</c>.</summary>
    public string PipelineSource => variables.Text("CI_PIPELINE_SOURCE");

    /// <summary>The folder of the repository.</summary>
    public string ProjectDirectory => variables.Text("CI_PROJECT_DIR");

    /// <summary>The id of the project.</summary>
    public long ProjectId => variables.Value<long>("CI_PROJECT_ID");

    /// <summary>The name of the project as its address has it.</summary>
    public string ProjectName => variables.Text("CI_PROJECT_NAME");

    /// <summary>The user or group of the project.</summary>
    public string ProjectNamespace => variables.Text("CI_PROJECT_NAMESPACE");

    /// <summary>The namespace and the project.</summary>
    public string ProjectPath => variables.Text("CI_PROJECT_PATH");

    /// <summary>The same as part of an address.</summary>
    public string ProjectPathSlug => variables.Text("CI_PROJECT_PATH_SLUG");

    /// <summary>The page of the project.</summary>
    public string ProjectUrl => variables.Text("CI_PROJECT_URL");

    /// <summary>Who can see the project.</summary>
    public GitLabProjectVisibility ProjectVisibility => variables.Value<GitLabProjectVisibility>("CI_PROJECT_VISIBILITY");

    /// <summary>The container registry; null when there is none.</summary>
    public string? Registry => variables.Find("CI_REGISTRY");

    /// <summary>The container registry of the project.</summary>
    public string? RegistryImage => variables.Find("CI_REGISTRY_IMAGE");

    /// <summary>The password for the container registry; secret.</summary>
    public string? RegistryPassword => variables.Find("CI_REGISTRY_PASSWORD");

    /// <summary>The user for the container registry.</summary>
    public string? RegistryUser => variables.Find("CI_REGISTRY_USER");

    /// <summary>What the server is called.</summary>
    public string ServerName => variables.Text("CI_SERVER_NAME");

    /// <summary>The revision of the server.</summary>
    public string ServerRevision => variables.Text("CI_SERVER_REVISION");

    /// <summary>The version of the server.</summary>
    public string ServerVersion => variables.Text("CI_SERVER_VERSION");

    /// <summary>The id of who started the job.</summary>
    public long GitLabUserId => variables.Value<long>("GITLAB_USER_ID");

    /// <summary>The address of who started the job.</summary>
    public string GitLabUserEmail => variables.Text("GITLAB_USER_EMAIL");

    /// <summary>The user name of who started the job.</summary>
    public string GitLabUserLogin => variables.Text("GITLAB_USER_LOGIN");

    /// <summary>The name of who started the job.</summary>
    public string GitLabUserName => variables.Text("GITLAB_USER_NAME");
}
