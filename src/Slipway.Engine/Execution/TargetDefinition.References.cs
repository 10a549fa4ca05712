namespace Nuke.Common.Execution;

internal sealed partial class TargetDefinition
{
    public ITargetDefinition DependsOn(params Target[] targets) => Refer(TargetRelation.DependsOn, targets);

    public ITargetDefinition DependsOn<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.DependsOn, targets);

    public ITargetDefinition TryDependsOn<T>(params Func<T, Target>[] targets) => TryRefer(TargetRelation.DependsOn, targets);

    public ITargetDefinition DependentFor(params Target[] targets) => Refer(TargetRelation.DependentFor, targets);

    public ITargetDefinition DependentFor<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.DependentFor, targets);

    public ITargetDefinition TryDependentFor<T>(params Func<T, Target>[] targets) => TryRefer(TargetRelation.DependentFor, targets);

    public ITargetDefinition Before(params Target[] targets) => Refer(TargetRelation.Before, targets);

    public ITargetDefinition Before<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.Before, targets);

    public ITargetDefinition TryBefore<T>(params Func<T, Target>[] targets) => TryRefer(TargetRelation.Before, targets);

    public ITargetDefinition After(params Target[] targets) => Refer(TargetRelation.After, targets);

    public ITargetDefinition After<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.After, targets);

    public ITargetDefinition TryAfter<T>(params Func<T, Target>[] targets) => TryRefer(TargetRelation.After, targets);

    public ITargetDefinition Triggers(params Target[] targets) => Refer(TargetRelation.Triggers, targets);

    public ITargetDefinition Triggers<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.Triggers, targets);

    public ITargetDefinition TryTriggers<T>(params Func<T, Target>[] targets) => TryRefer(TargetRelation.Triggers, targets);

    public ITargetDefinition TriggeredBy(params Target[] targets) => Refer(TargetRelation.TriggeredBy, targets);

    public ITargetDefinition TriggeredBy<T>(params Func<T, Target>[] targets) => Refer(TargetRelation.TriggeredBy, targets);

    public ITargetDefinition TryTriggeredBy<T>(params Func<T, Target>[] targets) => TryRefer(TargetRelation.TriggeredBy, targets);

    public ITargetDefinition Consumes(params Target[] targets)
        => With(() => Consumed.AddRange(targets.Select(target => (new TargetReference(TargetRelation.Consumes, target), Array.Empty<string>()))));

    public ITargetDefinition Consumes<T>(params Func<T, Target>[] targets)
        => Consumes([.. targets.Select(target => target(Component<T>(TargetRelation.Consumes)))]);

    public ITargetDefinition Consumes(Target target, params string[] artifacts)
        => With(() => Consumed.Add((new TargetReference(TargetRelation.Consumes, target), artifacts)));

    public ITargetDefinition Consumes<T>(Func<T, Target> target, params string[] artifacts)
        => Consumes(target(Component<T>(TargetRelation.Consumes)), artifacts);

    public ITargetDefinition Consumes<T>(params string[] artifacts)
    {
        var component = Component<T>(TargetRelation.Consumes);
        var property = typeof(T).GetProperty(Name) ?? throw DefinitionErrors.NoInherited(Name, typeof(T));
        return Consumes((Target)property.GetValue(component)!, artifacts);
    }

    private TargetDefinition Refer(TargetRelation relation, IEnumerable<Delegate> targets)
        => With(() => References.AddRange(targets.Select(target => new TargetReference(
            relation,
            target ?? throw DefinitionErrors.UnknownReference(Name, relation.Describe())))));

    private TargetDefinition Refer<T>(TargetRelation relation, Func<T, Target>[] targets)
    {
        var component = Component<T>(relation);
        return Refer(relation, targets.Select(target => target(component)));
    }

    private TargetDefinition TryRefer<T>(TargetRelation relation, Func<T, Target>[] targets)
        => build is T ? Refer(relation, targets) : this;

    private T Component<T>(TargetRelation relation)
        => build is T component ? component : throw DefinitionErrors.MissingComponent(Name, relation.Describe(), typeof(T));
}
