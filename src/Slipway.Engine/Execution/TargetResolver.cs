using System.Reflection;
using System.Runtime.CompilerServices;

namespace Nuke.Common.Execution;

/// <summary>
/// Turns the delegates that definitions mention into targets. A property that captures nothing returns equal delegates each time; one
/// that captures locals returns a new closure each time, which is recognised by its code and by the values that it captured.
/// </summary>
internal sealed class TargetResolver
{
    private readonly Dictionary<Delegate, ExecutableTarget?> byFactory = [];
    private readonly Dictionary<MethodInfo, List<ExecutableTarget>> byCode = [];

    private TargetResolver(IEnumerable<ExecutableTarget> targets)
    {
        foreach (var target in targets)
        {
            // The same delegate from two properties (`Target A => B`) identifies neither by itself.
            byFactory[target.Factory] = byFactory.ContainsKey(target.Factory) ? null : target;
            if (!byCode.TryGetValue(target.Factory.Method, out var sharing))
            {
                byCode.Add(target.Factory.Method, sharing = []);
            }

            sharing.Add(target);
        }
    }

    public static void Resolve(IReadOnlyCollection<(ExecutableTarget Target, TargetDefinition Definition)> targets)
    {
        var resolver = new TargetResolver(targets.Select(pair => pair.Target));
        foreach (var (target, definition) in targets)
        {
            foreach (var reference in definition.References)
            {
                Connect(target, reference.Kind, resolver.Find(target.Name, reference));
            }

            foreach (var (reference, artifacts) in definition.Consumed)
            {
                var producer = resolver.Find(target.Name, reference);
                if (artifacts.Length > 0)
                {
                    target.ArtifactDependencies.AddRange(producer, artifacts);
                }
                else
                {
                    target.ArtifactDependencies.AddRange(producer, producer.ArtifactProducts);
                }
            }
        }
    }

    public static ExecutableTarget? FindByFactory(IEnumerable<ExecutableTarget> targets, Delegate? factory)
        => factory is null ? null : new TargetResolver(targets).Candidates(factory) is [var only] ? only : null;

    private static void Connect(ExecutableTarget target, TargetRelation relation, ExecutableTarget other)
    {
        var (list, added) = relation switch
        {
            TargetRelation.DependsOn => (target.ExecutionDependencies, other),
            TargetRelation.DependentFor => (other.ExecutionDependencies, target),
            TargetRelation.Before => (other.OrderDependencies, target),
            TargetRelation.After => (target.OrderDependencies, other),
            TargetRelation.Triggers => (target.Triggers, other),
            _ => (other.Triggers, target),
        };
        list.Add(added);
        if (relation is TargetRelation.Triggers or TargetRelation.TriggeredBy)
        {
            added.TriggerDependencies.Add(relation == TargetRelation.Triggers ? target : other);
        }
    }

    private ExecutableTarget Find(string target, TargetReference reference)
        => Candidates(reference.Factory) switch
        {
            [var only] => only,
            [] => throw DefinitionErrors.UnknownReference(target, reference.Kind.Describe()),
            var several => throw DefinitionErrors.AmbiguousReference(
                target,
                reference.Kind.Describe(),
                several.Select(candidate => candidate.Name)),
        };

    private List<ExecutableTarget> Candidates(Delegate factory)
    {
        if (byFactory.TryGetValue(factory, out var target) && target is not null)
        {
            return [target];
        }

        return byCode.TryGetValue(factory.Method, out var sharing)
            ? sharing.FindAll(candidate => SameCapture(candidate.Factory.Target, factory.Target, depth: 0))
            : [];
    }

    /// <summary>Whether two closures of the same code captured the same values.</summary>
    private static bool SameCapture(object? first, object? second, int depth)
    {
        if (Equals(first, second))
        {
            return true;
        }

        if (first is null || second is null || first.GetType() != second.GetType() || depth > 4)
        {
            return false;
        }

        if (first is Delegate left && second is Delegate right)
        {
            return left.Method == right.Method && SameCapture(left.Target, right.Target, depth + 1);
        }

        return first.GetType().IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
            && first.GetType()
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .All(field => SameCapture(field.GetValue(first), field.GetValue(second), depth + 1));
    }
}
