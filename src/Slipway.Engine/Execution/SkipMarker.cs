namespace Nuke.Common.Execution;

/// <summary>Decides which planned targets are skipped before anything runs.</summary>
internal static class SkipMarker
{
    /// <summary>Marks targets named by <c>--skip</c>, those whose static conditions do not hold, and the dependencies that only they need.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="skipped">The targets to skip; empty for all that were not asked for; null for none.</param>
    public static void Mark(IReadOnlyList<ExecutableTarget> plan, IReadOnlyList<ExecutableTarget>? skipped)
    {
        if (skipped is not null)
        {
            foreach (var target in skipped.Count == 0 ? plan.Where(target => !target.Invoked) : plan.Where(skipped.Contains))
            {
                Mark(plan, target, "via parameter");
            }
        }

        foreach (var target in plan.Where(target => target.Status == ExecutionStatus.Scheduled))
        {
            // What is skipped together with its dependencies has to be known before these run.
            var conditions = target.DependencyBehavior == DependencyBehavior.Skip
                ? target.StaticConditions.Concat(target.DynamicConditions)
                : target.StaticConditions;
            if (FailedCondition(conditions) is { } condition)
            {
                target.OnlyWhen = condition;
                Mark(plan, target, reason: null);
            }
        }
    }

    /// <summary>The first condition that does not hold, as it stands in the source; null when all hold.</summary>
    public static string? FailedCondition(IEnumerable<(string Text, Func<bool> Delegate)> conditions)
    {
        foreach (var (text, condition) in conditions)
        {
            if (!condition())
            {
                return Readable(text);
            }
        }

        return null;
    }

    private static void Mark(IReadOnlyList<ExecutableTarget> plan, ExecutableTarget target, string? reason)
    {
        if (target.Status != ExecutionStatus.Scheduled)
        {
            return;
        }

        target.Status = ExecutionStatus.Skipped;
        target.Skipped = reason;
        if (target.DependencyBehavior == DependencyBehavior.Execute)
        {
            return;
        }

        foreach (var dependency in target.ExecutionDependencies.Where(dependency => !dependency.Invoked && !IsNeeded(plan, dependency)))
        {
            Mark(plan, dependency, $"because of {target.Name}");
        }
    }

    private static bool IsNeeded(IReadOnlyList<ExecutableTarget> plan, ExecutableTarget target)
        => plan.Any(other => other.Status == ExecutionStatus.Scheduled
            && (other.ExecutionDependencies.Contains(target) || other.Triggers.Contains(target)));

    private static string Readable(string expression)
    {
        var arrow = expression.IndexOf("=>", StringComparison.Ordinal);
        return arrow < 0 ? expression : expression[(arrow + 2)..].Trim();
    }
}
