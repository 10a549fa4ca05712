using Nuke.Common.Execution;

namespace Nuke.Common.CI.AppVeyor;

/// <summary>AppVeyor: makes messages of warnings and errors. See <see href="https://www.appveyor.com/docs/environment-variables/"/>.</summary>
public partial class AppVeyor : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal AppVeyor(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static AppVeyor? Instance => BuildSession.Current.Host as AppVeyor;

    string? IBuildServer.Branch => RepositoryBranch;

    string? IBuildServer.Commit => RepositoryCommitSha;

    /// <summary>The address of the server.</summary>
    public string Url => variables.Text("APPVEYOR_URL");

    /// <summary>The address of the agent.</summary>
    public string ApiUrl => variables.Text("APPVEYOR_API_URL");

    /// <summary>The account.</summary>
    public string AccountName => variables.Text("APPVEYOR_ACCOUNT_NAME");

    /// <summary>The id of the project.</summary>
    public int ProjectId => variables.Value<int>("APPVEYOR_PROJECT_ID");

    /// <summary>The name of the project.</summary>
    public string ProjectName => variables.Text("APPVEYOR_PROJECT_NAME");

    /// <summary>The project as its address has it.</summary>
    public string ProjectSlug => variables.Text("APPVEYOR_PROJECT_SLUG");

    /// <summary>The folder of the repository.</summary>
    public string BuildFolder => variables.Text("APPVEYOR_BUILD_FOLDER");

    /// <summary>The id of the build.</summary>
    public int BuildId => variables.Value<int>("APPVEYOR_BUILD_ID");

    /// <summary>The number of the build.</summary>
    public int BuildNumber => variables.Value<int>("APPVEYOR_BUILD_NUMBER");

    /// <summary>The version of the build.</summary>
    public string BuildVersion => variables.Text("APPVEYOR_BUILD_VERSION");

    /// <summary>The image of the machine.</summary>
    public string BuildWorkerImage => variables.Text("APPVEYOR_BUILD_WORKER_IMAGE");

    /// <summary>The number of the pull request; null for other builds.</summary>
    public int? PullRequestNumber => variables.Value<int?>("APPVEYOR_PULL_REQUEST_NUMBER");

    /// <summary>The title of the pull request; null for other builds.</summary>
    public string? PullRequestTitle => variables.Find("APPVEYOR_PULL_REQUEST_TITLE");

    /// <summary>The id of the job.</summary>
    public string JobId => variables.Text("APPVEYOR_JOB_ID");

    /// <summary>The name of the job.</summary>
    public string? JobName => variables.Find("APPVEYOR_JOB_NAME");

    /// <summary>The number of the job.</summary>
    public int JobNumber => variables.Value<int>("APPVEYOR_JOB_NUMBER");

    /// <summary>Where the repository is: <c>gitHub</c>.</summary>
    public string RepositoryProvider => variables.Text("APPVEYOR_REPO_PROVIDER");

    /// <summary>The kind of the repository: <c>git</c>.</summary>
    public string RepositoryScm => variables.Text("APPVEYOR_REPO_SCM");

    /// <summary>The repository: <c>OWNER/NAME</c>.</summary>
    public string RepositoryName => variables.Text("APPVEYOR_REPO_NAME");

    /// <summary>The branch; that which a pull request goes to.</summary>
    public string RepositoryBranch => variables.Text("APPVEYOR_REPO_BRANCH");

    /// <summary>Whether a tag is built.</summary>
    public bool RepositoryTag => variables.Value<bool>("APPVEYOR_REPO_TAG");

    /// <summary>The tag; null for other builds.</summary>
    public string? RepositoryTagName => variables.Find("APPVEYOR_REPO_TAG_NAME");

    /// <summary>The commit.</summary>
    public string RepositoryCommitSha => variables.Text("APPVEYOR_REPO_COMMIT");

    /// <summary>The author of the commit.</summary>
    public string RepositoryCommitAuthor => variables.Text("APPVEYOR_REPO_COMMIT_AUTHOR");

    /// <summary>The address of the author.</summary>
    public string RepositoryCommitAuthorEmail => variables.Text("APPVEYOR_REPO_COMMIT_AUTHOR_EMAIL");

    /// <summary>When the commit was made.</summary>
    public DateTime RepositoryCommitTimestamp => variables.Value<DateTime>("APPVEYOR_REPO_COMMIT_TIMESTAMP");

    /// <summary>The first line of the commit's message.</summary>
    public string RepositoryCommitMessage => variables.Text("APPVEYOR_REPO_COMMIT_MESSAGE");

    /// <summary>The rest of it.</summary>
    public string? RepositoryCommitMessageExtended => variables.Find("APPVEYOR_REPO_COMMIT_MESSAGE_EXTENDED");

    /// <summary>Whether the build was started by the clock.</summary>
    public bool ScheduledBuild => variables.Value<bool>("APPVEYOR_SCHEDULED_BUILD");

    /// <summary>Whether the build was started by hand.</summary>
    public bool ForcedBuild => variables.Value<bool>("APPVEYOR_FORCED_BUILD");

    /// <summary>Whether the build was started again.</summary>
    public bool Rebuild => variables.Value<bool>("APPVEYOR_RE_BUILD");

    /// <summary>The platform of the build matrix.</summary>
    public string? Platform => variables.Find("PLATFORM");

    /// <summary>The configuration of the build matrix.</summary>
    public string? Configuration => variables.Find("CONFIGURATION");
}
