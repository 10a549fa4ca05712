using Nuke.Common.ValueInjection;

namespace Nuke.Common.Execution;

/// <summary>Third stage: which targets run, and in which order. Linear in targets and edges.</summary>
internal static class ExecutionPlanner
{
    /// <summary>The targets of those names.</summary>
    /// <exception cref="UsageException">A name is no target.</exception>
    public static IReadOnlyList<ExecutableTarget> Find(IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<string> names)
    {
        var byName = new Dictionary<string, ExecutableTarget>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            byName.TryAdd(ParameterNames.Normalize(target.Name), target);
        }

        var unknown = names.Where(name => !byName.ContainsKey(ParameterNames.Normalize(name))).Distinct(StringComparer.Ordinal).ToList();
        return unknown.Count == 0
            ? [.. names.Select(name => byName[ParameterNames.Normalize(name)]).Distinct()]
            : throw UsageErrors.UnknownTargets(unknown, targets);
    }

    /// <summary>
    /// The targets to run, in order: what was asked for in the order in which it was, each behind its dependencies and after what runs
    /// before it, with all that they trigger. Independent targets keep the order in which they are mentioned.
    /// </summary>
    /// <exception cref="BuildDefinitionException">Targets depend on each other in a circle.</exception>
    public static IReadOnlyList<ExecutableTarget> Plan(IReadOnlyList<ExecutableTarget> targets, IReadOnlyList<ExecutableTarget> invoked)
    {
        var cycles = CycleFinder.Find(targets);
        if (cycles.Count > 0)
        {
            throw DefinitionErrors.Cycles(cycles);
        }

        var scheduled = Schedule(invoked);
        var plan = new List<ExecutableTarget>(scheduled.Count);
        var visited = new HashSet<ExecutableTarget>();
        var stack = new Stack<(ExecutableTarget Target, IEnumerator<ExecutableTarget> Predecessors)>();
        foreach (var root in scheduled)
        {
            Visit(root);
            while (stack.TryPeek(out var top))
            {
                if (top.Predecessors.MoveNext())
                {
                    Visit(top.Predecessors.Current);
                }
                else
                {
                    plan.Add(stack.Pop().Target);
                }
            }
        }

        return plan;

        void Visit(ExecutableTarget target)
        {
            if (scheduled.Contains(target) && visited.Add(target))
            {
                stack.Push((target, Predecessors(target).GetEnumerator()));
            }
        }
    }

    /// <summary>The targets that come before a target when both run.</summary>
    internal static IEnumerable<ExecutableTarget> Predecessors(ExecutableTarget target)
        => target.ExecutionDependencies.Concat(target.OrderDependencies).Concat(target.TriggerDependencies);

    private static OrderedSet Schedule(IReadOnlyList<ExecutableTarget> invoked)
    {
        var scheduled = new OrderedSet();
        var queue = new Queue<ExecutableTarget>(invoked);
        while (queue.TryDequeue(out var target))
        {
            if (!scheduled.Add(target))
            {
                continue;
            }

            foreach (var next in target.ExecutionDependencies.Concat(target.Triggers))
            {
                queue.Enqueue(next);
            }
        }

        return scheduled;
    }

    /// <summary>A set that remembers the order in which its elements came.</summary>
    private sealed class OrderedSet : System.Collections.ObjectModel.KeyedCollection<ExecutableTarget, ExecutableTarget>
    {
        public new bool Add(ExecutableTarget target)
        {
            if (Contains(target))
            {
                return false;
            }

            base.Add(target);
            return true;
        }

        protected override ExecutableTarget GetKeyForItem(ExecutableTarget item) => item;
    }
}
