using Nuke.Common.Execution;

namespace Nuke.Common.CI.SpaceAutomation;

/// <summary>JetBrains Space. See <see href="https://www.jetbrains.com/help/space/automation-environment-variables.html"/>.</summary>
public class SpaceAutomation : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal SpaceAutomation(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static SpaceAutomation? Instance => BuildSession.Current.Host as SpaceAutomation;

    string? IBuildServer.Branch => GitBranch;

    string? IBuildServer.Commit => GitRevision;

    /// <inheritdoc />
    internal override IEnumerable<string?> SecretValues => [ClientSecret];

    /// <summary>The key of the project.</summary>
    public string ProjectKey => variables.Text("JB_SPACE_PROJECT_KEY");

    /// <summary>The address of the server.</summary>
    public string ApiUrl => variables.Text("JB_SPACE_API_URL");

    /// <summary>The id with which the job logs in.</summary>
    public string ClientId => variables.Text("JB_SPACE_CLIENT_ID");

    /// <summary>The password with which the job logs in; secret.</summary>
    public string? ClientSecret => variables.Find("JB_SPACE_CLIENT_SECRET");

    /// <summary>The number of the run.</summary>
    public string ExecutionNumber => variables.Text("JB_SPACE_EXECUTION_NUMBER");

    /// <summary>The name of the repository.</summary>
    public string RepositoryName => variables.Text("JB_SPACE_GIT_REPOSITORY_NAME");

    /// <summary>The commit.</summary>
    public string GitRevision => variables.Text("JB_SPACE_GIT_REVISION");

    /// <summary>The branch.</summary>
    public string GitBranch => variables.Text("JB_SPACE_GIT_BRANCH");
}
