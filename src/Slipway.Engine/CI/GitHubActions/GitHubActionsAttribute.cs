using Nuke.Common.CI.GitHubActions.Configuration;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>
/// Declares a workflow of GitHub Actions: by its properties one job for each machine, which checks out, restores caches, runs targets and
/// keeps their artifacts. Derive from it for more: <see cref="GetSteps(GitHubActionsStepPosition, GitHubActionsImage)"/> adds steps,
/// <see cref="GetJobs(IReadOnlyCollection{ExecutableTarget})"/> declares other jobs. See <see href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public partial class GitHubActionsAttribute : ConfigurationAttributeBase
{
    private const string NotInFileNames = "/\\:*?\"<>|\n\r\0";

    private readonly string name;
    private readonly GitHubActionsImage[] images;
    private readonly string[] labels;

    /// <summary>Declares a workflow with a job for each image.</summary>
    /// <param name="name">The name of the workflow and of its file in <c>.github/workflows</c>; blanks become underscores.</param>
    /// <param name="image">The machine of the first job.</param>
    /// <param name="images">The machines of further jobs.</param>
    public GitHubActionsAttribute(string name, GitHubActionsImage image, params GitHubActionsImage[] images)
    {
        this.name = name.Replace(' ', '_');
        this.images = [image, .. images];
        labels = [];
    }

    /// <summary>Declares a workflow with a job for each label; without labels, one whose jobs a derived attribute declares.</summary>
    /// <param name="name">The name of the workflow and of its file in <c>.github/workflows</c>; blanks become underscores.</param>
    /// <param name="runsOn">The labels of the machines: <c>ubuntu-24.04-arm</c>.</param>
    public GitHubActionsAttribute(string name, params string[] runsOn)
    {
        this.name = name.Replace(' ', '_');
        images = [];
        labels = runsOn;
    }

    /// <inheritdoc />
    public override string IdPostfix => name;

    /// <inheritdoc />
    public override Type HostType => typeof(GitHubActions);

    /// <inheritdoc />
    public override AbsolutePath ConfigurationFile
        => Build.RootDirectory / ".github" / "workflows" / $"{string.Concat(name.Select(character => NotInFileNames.Contains(character, StringComparison.Ordinal) ? '_' : character))}.yml";

    /// <inheritdoc />
    public override IEnumerable<AbsolutePath> GeneratedFiles => [ConfigurationFile];

    /// <inheritdoc />
    public override IEnumerable<string> RelevantTargetNames => InvokedTargets;

    /// <inheritdoc />
    public override IEnumerable<string> IrrelevantTargetNames => [];

    /// <inheritdoc />
    public override CustomFileWriter CreateWriter(StreamWriter streamWriter) => new(streamWriter, indentationFactor: 2, commentPrefix: "#");

    /// <inheritdoc />
    public override ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets)
        => new GitHubActionsConfiguration
        {
            Name = name,
            ShortTriggers = On,
            DetailedTriggers = [.. GetTriggers()],
            Permissions =
            [
                .. WritePermissions.Select(permission => (permission, "write")),
                .. ReadPermissions.Except(WritePermissions).Select(permission => (permission, "read")),
            ],
            ConcurrencyGroup = ConcurrencyGroup,
            ConcurrencyCancelInProgress = ConcurrencyCancelInProgress,
            ConcurrencyCancelInProgressCondition = ConcurrencyCancelInProgressCondition,
            Environment = GetEnvironment().ToDictionary(pair => pair.Name, pair => pair.Value),
            Jobs = [.. GetJobs(relevantTargets)],
        };

    /// <summary>Declares the jobs; by default one for each machine.</summary>
    /// <param name="relevantTargets">The targets of <see cref="InvokedTargets"/> and what they need, in order.</param>
    protected virtual IEnumerable<GitHubActionsJob> GetJobs(IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        List<GitHubActionsJob> jobs =
        [
            .. images.Select(image => GetJobs(image, relevantTargets)),
            .. labels.Select(label => GetJob(label, relevantTargets)),
        ];

        // Artifacts of a run share one space of names, across jobs too.
        var artifacts = jobs.SelectMany(job => job.Steps.OfType<GitHubActionsArtifactStep>().Select(step => (Job: job, Step: step)));
        foreach (var sameName in artifacts.GroupBy(pair => pair.Step.Name).Where(group => group.Count() > 1).ToList())
        {
            foreach (var (job, step) in sameName)
            {
                step.Name += $"-{job.Name}";
            }
        }

        return jobs;
    }

    /// <summary>Declares the job for one machine. Override it to change its steps.</summary>
    protected virtual GitHubActionsJob GetJobs(GitHubActionsImage image, IReadOnlyCollection<ExecutableTarget> relevantTargets)
        => new()
        {
            Name = GitHubActionsJob.ToId(image.GetValue()),
            Image = image,
            Steps = [.. GetSteps(image, relevantTargets)],
            TimeoutMinutes = TimeoutMinutes,
            EnvironmentName = EnvironmentName,
            EnvironmentUrl = EnvironmentUrl,
            ConcurrencyGroup = JobConcurrencyGroup,
            ConcurrencyCancelInProgress = JobConcurrencyCancelInProgress,
        };

    /// <summary>The variables of the steps that run targets: inputs, secrets and the token.</summary>
    protected virtual IEnumerable<(string Key, string Value)> GetImports()
    {
        foreach (var input in OnWorkflowDispatchOptionalInputs.Concat(OnWorkflowDispatchRequiredInputs))
        {
            yield return (input, Expression($"github.event.inputs.{input}"));
        }

        foreach (var secret in ImportSecrets)
        {
            yield return WorkflowNames.SplitSecret(secret) is var (parameter, stored) ? (parameter, Expression($"secrets.{stored}")) : default;
        }

        if (EnableGitHubToken)
        {
            yield return ("GITHUB_TOKEN", Expression("secrets.GITHUB_TOKEN"));
        }
    }

    /// <summary>An expression, as GitHub evaluates it.</summary>
    protected static string Expression(string expression) => $"${{{{ {expression} }}}}";

    private GitHubActionsJob GetJob(string label, IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        var job = GetJobs(GitHubActionsImage.SelfHosted, relevantTargets);
        job.Name = GitHubActionsJob.ToId(label);
        job.RunsOn = [label];
        return job;
    }

    private IEnumerable<(string Name, string Value)> GetEnvironment()
        => Env.Select(entry => entry.Split('=', 2) is [var key, var value]
            ? (key.Trim(), value)
            : throw new BuildDefinitionException($"{DisplayName}: '{entry}' in {nameof(Env)} is no variable; write NAME=VALUE."));
}
