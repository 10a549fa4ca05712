using Nuke.Common.Execution;

namespace Nuke.Common.CI.Bamboo;

/// <summary>Bamboo. See <see href="https://confluence.atlassian.com/bamboo/bamboo-variables-289277087.html"/>.</summary>
public class Bamboo : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal Bamboo(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static Bamboo? Instance => BuildSession.Current.Host as Bamboo;

    string? IBuildServer.Branch => variables.Find("bamboo_planRepository_branch");

    string? IBuildServer.Commit => variables.Find("bamboo_planRepository_revision");

    /// <summary>The number of the agent.</summary>
    public long AgentId => variables.Value<long>("bamboo_agentId");

    /// <summary>The folder in which the agent works.</summary>
    public string AgentWorkingDirectory => variables.Text("bamboo_agentWorkingDirectory");

    /// <summary>The folder of the agent.</summary>
    public string AgentHome => variables.Text("BAMBOO_AGENT_HOME");

    /// <summary>The key of the job.</summary>
    public string BuildKey => variables.Text("bamboo_buildKey");

    /// <summary>The number of the build.</summary>
    public long BuildNumber => variables.Value<long>("bamboo_buildNumber");

    /// <summary>The project, the plan and the job.</summary>
    public string BuildPlanName => variables.Text("bamboo_buildPlanName");

    /// <summary>The key of the result.</summary>
    public string BuildResultsKey => variables.Text("bamboo_buildResultKey");

    /// <summary>The page of the result.</summary>
    public string BuildResultsUrl => variables.Text("bamboo_buildResultsUrl");

    /// <summary>When the build started.</summary>
    public DateTime BuildTimeStamp => variables.Value<DateTime>("bamboo_buildTimeStamp");

    /// <summary>The folder that the job runs in.</summary>
    public string BuildWorkingDirectory => variables.Text("bamboo_build_working_directory");

    /// <summary>Whether an earlier task of the job failed.</summary>
    public bool BuildFailed => variables.Value<bool>("bamboo_buildFailed");

    /// <summary>The key of the plan.</summary>
    public string PlanKey => variables.Text("bamboo_planKey");

    /// <summary>The key of the plan without the project.</summary>
    public string ShortPlanKey => variables.Text("bamboo_shortPlanKey");

    /// <summary>The project and the plan.</summary>
    public string PlanName => variables.Text("bamboo_planName");

    /// <summary>The plan.</summary>
    public string ShortPlanName => variables.Text("bamboo_shortPlanName");

    /// <summary>The key under which files of the plan are stored.</summary>
    public string PlanStorageTag => variables.Text("bamboo_plan_storageTag");

    /// <summary>The page of the plan's result.</summary>
    public string PlanResultsUrl => variables.Text("bamboo_resultsUrl");

    /// <summary>The key of the job without the plan.</summary>
    public string ShortJobKey => variables.Text("bamboo_shortJobKey");

    /// <summary>The name of the job without the plan.</summary>
    public string ShortJobName => variables.Text("bamboo_shortJobName");
}
