using System.Reflection;

namespace Nuke.Common.Execution;

/// <summary>The texts for builds that are wrong in themselves. Each names all culprits and says what would be right.</summary>
internal static class DefinitionErrors
{
    public static BuildDefinitionException DeclaredTwice(string name, IEnumerable<PropertyInfo> members)
        => new($"Target '{name}' is declared by {Join(members)}. One name can only be one target: implement it in the build class "
            + $"(`public Target {name} => _ => _…`), or override one with the other (`Target {Display(members.First().DeclaringType!)}.{name} => _ => _…`).");

    public static BuildDefinitionException NotPublic(PropertyInfo member, IEnumerable<PropertyInfo> hidden)
        => new($"Target '{Display(member)}' has the name of {Join(hidden)} but does not implement it, because it is not public. "
            + "Make it public, or give it another name.");

    public static BuildDefinitionException Ambiguous(PropertyInfo slot)
        => new($"Target '{Display(slot)}' is overridden by several components and none of them is the most specific one. "
            + $"Implement it in the build class: `public Target {slot.Name} => _ => _…`.");

    public static BuildDefinitionException NoDefinition(PropertyInfo member)
        => new($"Target '{Display(member)}' is null. Write `Target {member.Name} => _ => _;` for a target without actions.");

    public static BuildDefinitionException Throws(PropertyInfo member, Exception exception)
        => new($"The definition of target '{Display(member)}' failed: {exception.Message}", exception);

    public static BuildDefinitionException UnknownReference(string target, string relation)
        => new($"Target '{target}' {relation} a target that is not a property of this build. "
            + "Only targets that the build class or its components declare as properties can be referred to.");

    public static BuildDefinitionException AmbiguousReference(string target, string relation, IEnumerable<string> candidates)
        => new($"Target '{target}' {relation} a target that could be any of {string.Join(", ", candidates)}: "
            + "their definitions come from the same code. Refer to it by its component (`DependsOn<T>(x => x.Name)`), or give each its own lambda.");

    public static BuildDefinitionException MissingComponent(string target, string relation, Type component)
        => new($"Target '{target}' {relation} targets of {Display(component)}, which the build does not have. "
            + $"Let the build implement {Display(component)}, or use the form that begins with 'Try'.");

    public static BuildDefinitionException NoBase(string target)
        => new($"Target '{target}' calls Base(), but no base class has a target of that name.");

    public static BuildDefinitionException NoInherited(string target, Type component)
        => new($"Target '{target}' inherits from {Display(component)}, which has no target of that name. Name one: `Inherit<{Display(component)}>(x => x.Name)`.");

    public static BuildDefinitionException Cycles(IEnumerable<IReadOnlyList<ExecutableTarget>> cycles)
        => new("Targets depend on each other in a circle:" + string.Concat(
            cycles.Select(cycle => $"{Environment.NewLine}  {string.Join(" -> ", cycle.Select(target => target.Name))}")));

    public static BuildDefinitionException NotATarget(string expression)
        => new($"'{expression}' is no target property. Name one: `x => x.Compile` or `x => ((ICompile)x).Compile`.");

    public static BuildDefinitionException PartitionTooSmall(string target, int size)
        => new($"Target '{target}' is partitioned into {size} parts; it takes at least 1.");

    /// <summary>A member as a person writes it: <c>ICompile.Compile</c>.</summary>
    public static string Display(MemberInfo member)
        => member is Type type
            ? type.Name.Split('`')[0]
            : $"{Display(member.DeclaringType!)}.{member.Name[(member.Name.LastIndexOf('.') + 1)..]}";

    private static string Join(IEnumerable<MemberInfo> members)
        => string.Join(" and ", members.Select(Display));
}
