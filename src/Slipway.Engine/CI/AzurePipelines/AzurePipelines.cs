using Nuke.Common.Execution;

namespace Nuke.Common.CI.AzurePipelines;

/// <summary>Azure Pipelines: folds the output of targets, and makes issues of warnings and errors. See <see href="https://learn.microsoft.com/azure/devops/pipelines/build/variables"/>.</summary>
public partial class AzurePipelines : Host, IBuildServer
{
    private readonly HostVariables variables;

    internal AzurePipelines(HostVariables variables) => this.variables = variables;

    /// <summary>The host, when the build runs there; else null.</summary>
    public static AzurePipelines? Instance => BuildSession.Current.Host as AzurePipelines;

    string? IBuildServer.Branch => SourceBranch;

    string? IBuildServer.Commit => SourceVersion;

    /// <inheritdoc />
    internal override IEnumerable<string?> SecretValues => [AccessToken];

    /// <summary>The folder of the pipeline on the agent.</summary>
    public string AgentBuildDirectory => variables.Text("AGENT_BUILDDIRECTORY");

    /// <summary>The folder of the agent.</summary>
    public string AgentHomeDirectory => variables.Text("AGENT_HOMEDIRECTORY");

    /// <summary>The id of the agent.</summary>
    public long AgentId => variables.Value<long>("AGENT_ID");

    /// <summary>How the job stands.</summary>
    public AzurePipelinesJobStatus AgentJobStatus => variables.Value<AzurePipelinesJobStatus>("AGENT_JOBSTATUS");

    /// <summary>The name of the machine.</summary>
    public string AgentMachineName => variables.Text("AGENT_MACHINENAME");

    /// <summary>The name of the agent.</summary>
    public string AgentName => variables.Text("AGENT_NAME");

    /// <summary>The folder in which the agent works.</summary>
    public string AgentWorkFolder => variables.Text("AGENT_WORKFOLDER");

    /// <summary>The folder for artifacts.</summary>
    public string ArtifactStagingDirectory => variables.Text("BUILD_ARTIFACTSTAGINGDIRECTORY");

    /// <summary>The id of the build.</summary>
    public long BuildId => variables.Value<long>("BUILD_BUILDID");

    /// <summary>The number of the build.</summary>
    public string BuildNumber => variables.Text("BUILD_BUILDNUMBER");

    /// <summary>The address of the build.</summary>
    public string BuildUri => variables.Text("BUILD_BUILDURI");

    /// <summary>The folder for compiled files.</summary>
    public string BinariesDirectory => variables.Text("BUILD_BINARIESDIRECTORY");

    /// <summary>The name of the pipeline.</summary>
    public string DefinitionName => variables.Text("BUILD_DEFINITIONNAME");

    /// <summary>The version of the pipeline.</summary>
    public long DefinitionVersion => variables.Value<long>("BUILD_DEFINITIONVERSION");

    /// <summary>Who or what started the build.</summary>
    public string QueuedBy => variables.Text("BUILD_QUEUEDBY");

    /// <summary>The id of who started the build.</summary>
    public Guid QueuedById => variables.Value<Guid>("BUILD_QUEUEDBYID");

    /// <summary>What started the build.</summary>
    public AzurePipelinesBuildReason BuildReason => variables.Value<AzurePipelinesBuildReason>("BUILD_REASON");

    /// <summary>Whether the folder is cleaned before the build.</summary>
    public bool RepositoryClean => variables.Value<bool>("BUILD_REPOSITORY_CLEAN");

    /// <summary>The folder of the repository.</summary>
    public string RepositoryLocalPath => variables.Text("BUILD_REPOSITORY_LOCALPATH");

    /// <summary>The name of the repository.</summary>
    public string RepositoryName => variables.Text("BUILD_REPOSITORY_NAME");

    /// <summary>The kind of the repository.</summary>
    public AzurePipelinesRepositoryType RepositoryProvider => variables.Find("BUILD_REPOSITORY_PROVIDER") == "TfsGit" ? AzurePipelinesRepositoryType.AzureRepos : variables.Value<AzurePipelinesRepositoryType>("BUILD_REPOSITORY_PROVIDER");

    /// <summary>The workspace of a TFVC repository.</summary>
    public string? RepositoryTfvcWorkspace => variables.Find("BUILD_REPOSITORY_TFVC_WORKSPACE");

    /// <summary>The address of the repository.</summary>
    public string RepositoryUri => variables.Text("BUILD_REPOSITORY_URI");

    /// <summary>Whose change is built.</summary>
    public string RequestedFor => variables.Text("BUILD_REQUESTEDFOR");

    /// <summary>The address of whose change is built.</summary>
    public string RequestedForEmail => variables.Text("BUILD_REQUESTEDFOREMAIL");

    /// <summary>The id of whose change is built.</summary>
    public Guid RequestedForId => variables.Value<Guid>("BUILD_REQUESTEDFORID");

    /// <summary>The branch or tag, whole: <c>refs/heads/main</c>.</summary>
    public string SourceBranch => variables.Text("BUILD_SOURCEBRANCH");

    /// <summary>The last part of it.</summary>
    public string SourceBranchName => variables.Text("BUILD_SOURCEBRANCHNAME");

    /// <summary>The folder of the sources.</summary>
    public string SourceDirectory => variables.Text("BUILD_SOURCESDIRECTORY");

    /// <summary>The commit.</summary>
    public string SourceVersion => variables.Text("BUILD_SOURCEVERSION");

    /// <summary>The folder for artifacts.</summary>
    public string StagingDirectory => variables.Text("BUILD_STAGINGDIRECTORY");

    /// <summary>Whether submodules are checked out.</summary>
    public bool RepositoryGitSubmoduleCheckout => variables.Value<bool>("BUILD_REPOSITORY_GIT_SUBMODULECHECKOUT");

    /// <summary>The shelveset of a TFVC repository.</summary>
    public string? SourceTfvcShelveset => variables.Find("BUILD_SOURCETFVCSHELVESET");

    /// <summary>The folder for test results.</summary>
    public string TestResultsDirectory => variables.Text("COMMON_TESTRESULTSDIRECTORY");

    /// <summary>The token of the build, when the pipeline passes it on; secret.</summary>
    public string? AccessToken => variables.Find("SYSTEM_ACCESSTOKEN");

    /// <summary>The id of the organization.</summary>
    public Guid CollectionId => variables.Value<Guid>("SYSTEM_COLLECTIONID");

    /// <summary>The folder that steps run in.</summary>
    public string DefaultWorkingDirectory => variables.Text("SYSTEM_DEFAULTWORKINGDIRECTORY");

    /// <summary>The id of the pipeline.</summary>
    public long DefinitionId => variables.Value<long>("SYSTEM_DEFINITIONID");

    /// <summary>The number of the pull request; null for other builds.</summary>
    public long? PullRequestId => variables.Value<long?>("SYSTEM_PULLREQUEST_PULLREQUESTID");

    /// <summary>The branch that the pull request comes from.</summary>
    public string? PullRequestSourceBranch => variables.Find("SYSTEM_PULLREQUEST_SOURCEBRANCH");

    /// <summary>The branch that the pull request goes to.</summary>
    public string? PullRequestTargetBranch => variables.Find("SYSTEM_PULLREQUEST_TARGETBRANCH");

    /// <summary>The stage.</summary>
    public string StageName => variables.Text("SYSTEM_STAGENAME");

    /// <summary>What people see of the stage.</summary>
    public string StageDisplayName => variables.Text("SYSTEM_STAGEDISPLAYNAME");

    /// <summary>The address of the organization.</summary>
    public string TeamFoundationCollectionUri => variables.Text("SYSTEM_TEAMFOUNDATIONCOLLECTIONURI");

    /// <summary>The project.</summary>
    public string TeamProject => variables.Text("SYSTEM_TEAMPROJECT");

    /// <summary>The id of the project.</summary>
    public Guid TeamProjectId => variables.Value<Guid>("SYSTEM_TEAMPROJECTID");

    /// <summary>What people see of the job.</summary>
    public string JobDisplayName => variables.Text("SYSTEM_JOBDISPLAYNAME");

    /// <summary>The id of the job.</summary>
    public Guid JobId => variables.Value<Guid>("SYSTEM_JOBID");

    /// <summary>The id of the step.</summary>
    public Guid TaskInstanceId => variables.Value<Guid>("SYSTEM_TASKINSTANCEID");

    /// <summary>The job.</summary>
    public string PhaseName => variables.Text("SYSTEM_PHASENAME");
}
