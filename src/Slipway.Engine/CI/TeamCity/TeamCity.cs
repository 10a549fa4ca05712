using System.Globalization;
using Nuke.Common.Execution;

namespace Nuke.Common.CI.TeamCity;

/// <summary>
/// TeamCity: folds the output of targets, and makes messages of warnings and errors. See
/// <see href="https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html"/>.
/// </summary>
public partial class TeamCity : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal TeamCity(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static TeamCity? Instance => BuildSession.Current.Host as TeamCity;

    string? IBuildServer.Branch => BranchName;

    string? IBuildServer.Commit => BuildVcsNumber;

    /// <summary>The configuration parameters; none when the server left no file.</summary>
    public IReadOnlyDictionary<string, string> ConfigurationProperties => field ??= PropertiesFile.Read(FindSystem("teamcity.configuration.properties.file"));

    /// <summary>The system properties; none when the server left no file.</summary>
    public IReadOnlyDictionary<string, string> SystemProperties => field ??= PropertiesFile.Read(variables.Find("TEAMCITY_BUILD_PROPERTIES_FILE"));

    /// <summary>The properties of the build step; none when the server left no file.</summary>
    public IReadOnlyDictionary<string, string> RunnerProperties => field ??= PropertiesFile.Read(FindSystem("teamcity.runner.properties.file"));

    /// <summary>The tests that failed of late.</summary>
    public IReadOnlyCollection<string> RecentlyFailedTests
        => FindSystem("teamcity.tests.recentlyFailedTests.file") is { } file && File.Exists(file) ? File.ReadAllLines(file) : [];

    /// <summary>The name of the build configuration.</summary>
    public string? BuildConfiguration => FindSystem("teamcity.buildConfName");

    /// <summary>The id of the build configuration.</summary>
    public string? BuildTypeId => FindSystem("teamcity.buildType.id");

    /// <summary>The number of the build.</summary>
    public string BuildNumber => variables.Text("BUILD_NUMBER");

    /// <summary>The commit.</summary>
    public string? BuildVcsNumber => FindSystem("build.vcs.number");

    /// <summary>The version of the server.</summary>
    public string? Version => FindSystem("teamcity.version");

    /// <summary>The name of the project.</summary>
    public string? ProjectName => FindSystem("teamcity.projectName");

    /// <summary>The address of the server.</summary>
    public string? ServerUrl => FindConfiguration("teamcity.serverUrl");

    /// <summary>The id of the project.</summary>
    public string? ProjectId => FindConfiguration("teamcity.project.id");

    /// <summary>The id of the build; 0 when the server does not say.</summary>
    public long BuildId => long.TryParse(FindConfiguration("teamcity.build.id"), CultureInfo.InvariantCulture, out var id) ? id : 0;

    /// <summary>Whether the build is somebody's own, before a commit.</summary>
    public bool IsBuildPersonal => bool.TryParse(FindSystem("build.is.personal"), out var isPersonal) && isPersonal;

    /// <summary>Whether the build is about a pull request.</summary>
    public bool IsPullRequest => PullRequestNumber is not null;

    /// <summary>The number of the pull request; null for other builds.</summary>
    public long? PullRequestNumber
        => long.TryParse(FindConfiguration("teamcity.pullRequest.number"), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The branch; null when the server does not say.</summary>
    public string? BranchName => FindConfiguration("teamcity.build.branch");

    private string? FindSystem(string name) => SystemProperties.GetValueOrDefault(name);

    private string? FindConfiguration(string name) => ConfigurationProperties.GetValueOrDefault(name);
}
