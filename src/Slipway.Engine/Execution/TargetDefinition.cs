using System.Linq.Expressions;
using System.Reflection;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>Records what a target's property says. References to other targets stay delegates until all targets are known.</summary>
internal sealed partial class TargetDefinition(INukeBuild build, PropertyInfo member, string name) : ITargetDefinition
{
    /// <summary>The property whose definition is being read: a base property while <see cref="Base"/> or <see cref="Inherit{T}"/> run.</summary>
    private PropertyInfo current = member;

    public string Name { get; } = name;

    public string? DescriptionText { get; private set; }

    public bool IsListed { get; private set; } = true;

    public bool IsAssuredAfterFailure { get; private set; }

    public bool ProceedsAfterFailure { get; private set; }

    public DependencyBehavior DependencyBehavior { get; private set; } = DependencyBehavior.Execute;

    public int? PartitionSize { get; private set; }

    public List<Action> Actions { get; } = [];

    public List<(string Text, Func<bool> Delegate)> DynamicConditions { get; } = [];

    public List<(string Text, Func<bool> Delegate)> StaticConditions { get; } = [];

    public List<LambdaExpression> DelegateRequirements { get; } = [];

    public List<ToolRequirement> ToolRequirements { get; } = [];

    public List<string> Products { get; } = [];

    public List<TargetReference> References { get; } = [];

    public List<(TargetReference Target, string[] Artifacts)> Consumed { get; } = [];

    public ITargetDefinition Description(string description) => With(() => DescriptionText = description);

    public ITargetDefinition Executes(params Action[] actions) => With(() => Actions.AddRange(actions));

    public ITargetDefinition Executes<T>(Func<T> action)
        => With(() => Actions.Add(() =>
        {
            if (action() is Task task)
            {
                task.GetAwaiter().GetResult();
            }
        }));

    public ITargetDefinition Executes(Func<Task> action)
        => With(() => Actions.Add(() => action().GetAwaiter().GetResult()));

    public ITargetDefinition OnlyWhenDynamic(Func<bool> condition, string? conditionExpression = null)
        => With(() => DynamicConditions.Add((conditionExpression ?? "condition", condition)));

    public ITargetDefinition OnlyWhenStatic(Func<bool> condition, string? conditionExpression = null)
        => With(() => StaticConditions.Add((conditionExpression ?? "condition", condition)));

    public ITargetDefinition Requires<T>(
        Expression<Func<T?>> parameterRequirement,
        params Expression<Func<T?>>[] parameterRequirements)
        where T : class
        => With(() => DelegateRequirements.AddRange([parameterRequirement, .. parameterRequirements]));

    public ITargetDefinition Requires<T>(
        Expression<Func<T?>> parameterRequirement,
        params Expression<Func<T?>>[] parameterRequirements)
        where T : struct
        => With(() => DelegateRequirements.AddRange([parameterRequirement, .. parameterRequirements]));

    public ITargetDefinition Requires(Expression<Func<bool>> requirement, params Expression<Func<bool>>[] requirements)
        => With(() => DelegateRequirements.AddRange([requirement, .. requirements]));

    public ITargetDefinition Requires(Expression<Func<Tool>> tool, params Expression<Func<Tool>>[] tools)
        => With(() => DelegateRequirements.AddRange([tool, .. tools]));

    public ITargetDefinition Requires<T>()
        where T : IRequireTool
        => With(() => ToolRequirements.Add(ToolRequirementFactory.Create(typeof(T), version: null)));

    public ITargetDefinition Requires<T>(string version)
        where T : IRequireToolWithVersion
        => With(() => ToolRequirements.Add(ToolRequirementFactory.Create(typeof(T), version)));

    public ITargetDefinition WhenSkipped(DependencyBehavior dependencyBehavior) => With(() => DependencyBehavior = dependencyBehavior);

    public ITargetDefinition AssuredAfterFailure() => With(() => IsAssuredAfterFailure = true);

    public ITargetDefinition ProceedAfterFailure() => With(() => ProceedsAfterFailure = true);

    public ITargetDefinition Unlisted() => With(() => IsListed = false);

    public ITargetDefinition Produces(params string[] artifacts) => With(() => Products.AddRange(artifacts));

    public ITargetDefinition DependsOnContext<T>()
        where T : INukeBuild
        => build is T ? this : throw DefinitionErrors.MissingComponent(Name, "depends on", typeof(T));

    public ITargetDefinition Partition(int size)
        => size >= 1 ? With(() => PartitionSize = size) : throw DefinitionErrors.PartitionTooSmall(Name, size);

    private TargetDefinition With(Action change)
    {
        change();
        return this;
    }
}
