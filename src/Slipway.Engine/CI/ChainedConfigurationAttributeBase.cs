using Nuke.Common.Execution;

namespace Nuke.Common.CI;

/// <summary>The base of attributes that make one job of each target, so that several machines share the work.</summary>
public abstract class ChainedConfigurationAttributeBase : ConfigurationAttributeBase
{
    /// <inheritdoc />
    public override IEnumerable<string> IrrelevantTargetNames => NonEntryTargets.Concat(ExcludedTargets);

    /// <summary>Targets that get no job of their own: they run in the jobs of the targets that need them.</summary>
    public string[] NonEntryTargets { get; set; } = [];

    /// <summary>Targets that do not run at all.</summary>
    public string[] ExcludedTargets { get; set; } = [];

    /// <summary>The targets that the job of a target runs, in order: itself and what has no job of its own.</summary>
    /// <param name="executableTarget">The target.</param>
    /// <param name="relevantTargets">The targets that have a job.</param>
    protected IEnumerable<ExecutableTarget> GetInvokedTargets(ExecutableTarget executableTarget, IReadOnlyCollection<ExecutableTarget> relevantTargets)
    {
        var invoked = new HashSet<ExecutableTarget> { executableTarget };
        var queue = new Queue<ExecutableTarget>(invoked);
        while (queue.TryDequeue(out var target))
        {
            foreach (var next in target.ExecutionDependencies.Concat(target.Triggers))
            {
                if (NonEntryTargets.Contains(next.Name) && !ExcludedTargets.Contains(next.Name) && invoked.Add(next))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return ExecutionPlanner.Plan([.. invoked.Union(relevantTargets)], [executableTarget]).Where(invoked.Contains);
    }

    /// <summary>The targets whose jobs come before that of a target.</summary>
    protected IEnumerable<ExecutableTarget> GetTargetDependencies(ExecutableTarget executableTarget)
    {
        var irrelevant = IrrelevantTargetNames.ToHashSet(StringComparer.Ordinal);
        return executableTarget.ExecutionDependencies.Where(target => !irrelevant.Contains(target.Name));
    }
}
