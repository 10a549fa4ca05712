using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>What a target needs, when it runs and what it does. The members return the definition for chaining.</summary>
public interface ITargetDefinition
{
    /// <summary>One sentence for the help text.</summary>
    ITargetDefinition Description(string description);

    /// <summary>Adds actions, run in order.</summary>
    ITargetDefinition Executes(params Action[] actions);

    /// <summary>Adds an action whose result is ignored; a task is waited for.</summary>
    ITargetDefinition Executes<T>(Func<T> action);

    /// <summary>Adds an asynchronous action; the target ends when it has ended.</summary>
    ITargetDefinition Executes(Func<Task> action);

    /// <summary>Runs the given targets before this one.</summary>
    ITargetDefinition DependsOn(params Target[] targets);

    /// <summary>Runs targets of a component before this one.</summary>
    ITargetDefinition DependsOn<T>(params Func<T, Target>[] targets);

    /// <summary>Like <see cref="DependsOn{T}"/>, when the build has the component.</summary>
    ITargetDefinition TryDependsOn<T>(params Func<T, Target>[] targets);

    /// <summary>Runs this target before the given ones, as if they depended on it.</summary>
    ITargetDefinition DependentFor(params Target[] targets);

    /// <summary>Like <see cref="DependentFor(Target[])"/>, for targets of a component.</summary>
    ITargetDefinition DependentFor<T>(params Func<T, Target>[] targets);

    /// <summary>Like <see cref="DependentFor{T}"/>, when the build has the component.</summary>
    ITargetDefinition TryDependentFor<T>(params Func<T, Target>[] targets);

    /// <summary>Skips the target unless the condition holds; asked right before it would run.</summary>
    ITargetDefinition OnlyWhenDynamic(
        Func<bool> condition,
        [CallerArgumentExpression(nameof(condition))] string? conditionExpression = null);

    /// <summary>Skips the target unless the condition holds; asked before any target runs and before requirements are checked.</summary>
    ITargetDefinition OnlyWhenStatic(
        Func<bool> condition,
        [CallerArgumentExpression(nameof(condition))] string? conditionExpression = null);

    /// <summary>Demands that parameters have a value; checked before any target runs.</summary>
    ITargetDefinition Requires<T>(Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : class;

    /// <summary>Demands that parameters have a value; checked before any target runs.</summary>
    ITargetDefinition Requires<T>(Expression<Func<T?>> parameterRequirement, params Expression<Func<T?>>[] parameterRequirements)
        where T : struct;

    /// <summary>Demands that conditions hold; checked before any target runs.</summary>
    ITargetDefinition Requires(Expression<Func<bool>> requirement, params Expression<Func<bool>>[] requirements);

    /// <summary>Demands a tool.</summary>
    ITargetDefinition Requires<T>()
        where T : IRequireTool;

    /// <summary>Demands a tool in a version.</summary>
    ITargetDefinition Requires<T>(string version)
        where T : IRequireToolWithVersion;

    /// <summary>Demands that tools can be found; checked before any target runs.</summary>
    ITargetDefinition Requires(Expression<Func<Tool>> tool, params Expression<Func<Tool>>[] tools);

    /// <summary>What happens to the dependencies when this target is skipped; <see cref="DependencyBehavior.Execute"/> by default.</summary>
    ITargetDefinition WhenSkipped(DependencyBehavior dependencyBehavior);

    /// <summary>Runs this target before the given ones, if they run at all.</summary>
    ITargetDefinition Before(params Target[] targets);

    /// <summary>Like <see cref="Before(Target[])"/>, for targets of a component.</summary>
    ITargetDefinition Before<T>(params Func<T, Target>[] targets);

    /// <summary>Like <see cref="Before{T}"/>, when the build has the component.</summary>
    ITargetDefinition TryBefore<T>(params Func<T, Target>[] targets);

    /// <summary>Runs this target after the given ones, if they run at all.</summary>
    ITargetDefinition After(params Target[] targets);

    /// <summary>Like <see cref="After(Target[])"/>, for targets of a component.</summary>
    ITargetDefinition After<T>(params Func<T, Target>[] targets);

    /// <summary>Like <see cref="After{T}"/>, when the build has the component.</summary>
    ITargetDefinition TryAfter<T>(params Func<T, Target>[] targets);

    /// <summary>Runs the given targets after this one whenever it runs.</summary>
    ITargetDefinition Triggers(params Target[] targets);

    /// <summary>Like <see cref="Triggers(Target[])"/>, for targets of a component.</summary>
    ITargetDefinition Triggers<T>(params Func<T, Target>[] targets);

    /// <summary>Like <see cref="Triggers{T}"/>, when the build has the component.</summary>
    ITargetDefinition TryTriggers<T>(params Func<T, Target>[] targets);

    /// <summary>Runs this target after the given ones whenever one of them runs.</summary>
    ITargetDefinition TriggeredBy(params Target[] targets);

    /// <summary>Like <see cref="TriggeredBy(Target[])"/>, for targets of a component.</summary>
    ITargetDefinition TriggeredBy<T>(params Func<T, Target>[] targets);

    /// <summary>Like <see cref="TriggeredBy{T}"/>, when the build has the component.</summary>
    ITargetDefinition TryTriggeredBy<T>(params Func<T, Target>[] targets);

    /// <summary>Runs the target, when scheduled, also after another one failed or the build was interrupted.</summary>
    ITargetDefinition AssuredAfterFailure();

    /// <summary>Goes on with the next targets when this one fails; the build has failed all the same.</summary>
    ITargetDefinition ProceedAfterFailure();

    /// <summary>Leaves the target out of the help text.</summary>
    ITargetDefinition Unlisted();

    /// <summary>Adds what the overridden target of the base class defines.</summary>
    ITargetDefinition Base();

    /// <summary>Adds what the given targets define.</summary>
    ITargetDefinition Inherit(params Target[] targets);

    /// <summary>Adds what a component's targets define; this target's own one when none is named.</summary>
    ITargetDefinition Inherit<T>(params Expression<Func<T, Target>>[] targets);

    /// <summary>Names files that the target makes, for continuous integration.</summary>
    ITargetDefinition Produces(params string[] artifacts);

    /// <summary>Needs the files that the given targets make.</summary>
    ITargetDefinition Consumes(params Target[] targets);

    /// <summary>Needs the files that a component's targets make.</summary>
    ITargetDefinition Consumes<T>(params Func<T, Target>[] targets);

    /// <summary>Needs some of the files that a target makes.</summary>
    ITargetDefinition Consumes(Target target, params string[] artifacts);

    /// <summary>Needs some of the files that a component's target makes.</summary>
    ITargetDefinition Consumes<T>(Func<T, Target> target, params string[] artifacts);

    /// <summary>Needs some of the files that the component's target of the same name makes.</summary>
    ITargetDefinition Consumes<T>(params string[] artifacts);

    /// <summary>Demands that the build has a component.</summary>
    ITargetDefinition DependsOnContext<T>()
        where T : INukeBuild;

    /// <summary>Splits the target into parts that run on several machines.</summary>
    ITargetDefinition Partition(int size);
}
