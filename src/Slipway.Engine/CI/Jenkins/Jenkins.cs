using Nuke.Common.Execution;

namespace Nuke.Common.CI.Jenkins;

/// <summary>Jenkins. See <see href="https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables"/>.</summary>
public class Jenkins : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal Jenkins(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static Jenkins? Instance => BuildSession.Current.Host as Jenkins;

    string? IBuildServer.Branch => GitBranch ?? BranchName;

    string? IBuildServer.Commit => GitCommit;

    /// <summary>The branch, in a pipeline for several branches.</summary>
    public string? BranchName => variables.Find("BRANCH_NAME");

    /// <summary>What people see of the build: <c>#14</c>.</summary>
    public string BuilDisplayName => variables.Text("BUILD_DISPLAY_NAME");

    /// <summary>The number of the build.</summary>
    public int BuildNumber => variables.Value<int>("BUILD_NUMBER");

    /// <summary>The job and the number of the build.</summary>
    public string BuildTag => variables.Text("BUILD_TAG");

    /// <summary>The number of the pull request; null for other builds.</summary>
    public string? ChangeId => variables.Find("CHANGE_ID");

    /// <summary>The number of the executor on its machine, from 0.</summary>
    public int ExecutorNumber => variables.Value<int>("EXECUTOR_NUMBER");

    /// <summary>The branch, from the Git plugin: <c>origin/main</c>.</summary>
    public string? GitBranch => variables.Find("GIT_BRANCH");

    /// <summary>The commit, from the Git plugin.</summary>
    public string? GitCommit => variables.Find("GIT_COMMIT");

    /// <summary>The commit of the last build on the branch.</summary>
    public string? GitPreviousCommit => variables.Find("GIT_PREVIOUS_COMMIT");

    /// <summary>The commit of the last good build on the branch.</summary>
    public string? GitPreviousSuccessfulCommit => variables.Find("GIT_PREVIOUS_SUCCESSFUL_COMMIT");

    /// <summary>Where the repository was cloned from.</summary>
    public string? GitUrl => variables.Find("GIT_URL");

    /// <summary>The folder of the server.</summary>
    public string JenkinsHome => variables.Text("JENKINS_HOME");

    /// <summary>The mark by which the server finds the processes of a build.</summary>
    public string JenkinsServerCookie => variables.Text("JENKINS_SERVER_COOKIE");

    /// <summary>The name of the job without its folder.</summary>
    public string JobBaseName => variables.Text("JOB_BASE_NAME");

    /// <summary>The page of the job.</summary>
    public string JobDisplayUrl => variables.Text("JOB_DISPLAY_URL");

    /// <summary>The name of the job with its folder.</summary>
    public string JobName => variables.Text("JOB_NAME");

    /// <summary>The labels of the machine.</summary>
    public string NodeLabels => variables.Text("NODE_LABELS");

    /// <summary>The name of the machine.</summary>
    public string NodeName => variables.Text("NODE_NAME");

    /// <summary>The page of the changes.</summary>
    public string RunChangesDisplayUrl => variables.Text("RUN_CHANGES_DISPLAY_URL");

    /// <summary>The page of the build.</summary>
    public string RunDisplayUrl => variables.Text("RUN_DISPLAY_URL");

    /// <summary>The folder that the job runs in.</summary>
    public string Workspace => variables.Text("WORKSPACE");
}
