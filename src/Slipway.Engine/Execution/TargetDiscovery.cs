using System.Reflection;
using System.Runtime;

namespace Nuke.Common.Execution;

/// <summary>
/// First stage: finds the targets of a build. A target is a property: of the build class (the most derived one of a name) or of an
/// interface that no class implements. Linear in the number of members.
/// </summary>
internal static class TargetDiscovery
{
    /// <summary>The targets in the order of declaration, classes first. References between them are resolved.</summary>
    /// <exception cref="BuildDefinitionException">The build is wrong in itself.</exception>
    public static IReadOnlyList<ExecutableTarget> Discover(INukeBuild build, IReadOnlyCollection<PropertyInfo> defaultTargets)
    {
        var members = FindMembers(build.GetType());
        var targets = new List<(ExecutableTarget Target, TargetDefinition Definition)>(members.Count);
        foreach (var member in members)
        {
            targets.Add(Define(build, member));
        }

        TargetResolver.Resolve(targets);
        foreach (var property in defaultTargets)
        {
            Find(targets, build, property).IsDefault = true;
        }

        return [.. targets.Select(pair => pair.Target)];
    }

    private static (ExecutableTarget Target, TargetDefinition Definition) Define(INukeBuild build, PropertyInfo member)
    {
        Target factory;
        var definition = new TargetDefinition(build, member, TargetMembers.SimpleName(member));
        try
        {
            factory = (Target?)member.GetMethod!.Invoke(build, BindingFlags.DoNotWrapExceptions, null, null, null)
                ?? throw DefinitionErrors.NoDefinition(member);
            factory(definition);
        }
        catch (AmbiguousImplementationException)
        {
            throw DefinitionErrors.Ambiguous(member);
        }
        catch (Exception exception) when (exception is not BuildDefinitionException)
        {
            throw DefinitionErrors.Throws(member, exception);
        }

        var target = new ExecutableTarget
        {
            Member = member,
            Name = definition.Name,
            Factory = factory,
            Description = definition.DescriptionText,
            Listed = definition.IsListed,
            DependencyBehavior = definition.DependencyBehavior,
            AssuredAfterFailure = definition.IsAssuredAfterFailure,
            ProceedAfterFailure = definition.ProceedsAfterFailure,
            PartitionSize = definition.PartitionSize,
        };
        target.Actions.AddRange(definition.Actions);
        target.DynamicConditions.AddRange(definition.DynamicConditions);
        target.StaticConditions.AddRange(definition.StaticConditions);
        target.DelegateRequirements.AddRange(definition.DelegateRequirements);
        target.ToolRequirements.AddRange(definition.ToolRequirements);
        target.ArtifactProducts.AddRange(definition.Products);
        return (target, definition);
    }

    private static List<PropertyInfo> FindMembers(Type type)
    {
        var byName = new Dictionary<string, PropertyInfo>(StringComparer.OrdinalIgnoreCase);
        var members = new List<PropertyInfo>();
        var hierarchy = new Stack<Type>();
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            hierarchy.Push(current);
        }

        // From the base class down, so that an override takes its base's place in the order.
        foreach (var property in hierarchy.SelectMany(TargetMembers.DeclaredBy))
        {
            var name = TargetMembers.SimpleName(property);
            if (!byName.TryGetValue(name, out var earlier))
            {
                members.Add(property);
            }
            else if (earlier.DeclaringType == property.DeclaringType)
            {
                throw DefinitionErrors.DeclaredTwice(name, [earlier, property]);
            }
            else
            {
                members[members.IndexOf(earlier)] = property;
            }

            byName[name] = property;
        }

        foreach (var slot in FindUnimplementedSlots(type))
        {
            if (!byName.TryGetValue(slot.Name, out var earlier))
            {
                byName.Add(slot.Name, slot);
                members.Add(slot);
            }
            else if (earlier.DeclaringType!.IsInterface)
            {
                throw DefinitionErrors.DeclaredTwice(slot.Name, [earlier, slot]);
            }
            else if (earlier.GetMethod!.IsPublic || TargetMembers.IsExplicit(earlier))
            {
                throw DefinitionErrors.DeclaredTwice(slot.Name, [earlier, slot]);
            }
            else
            {
                throw DefinitionErrors.NotPublic(earlier, [slot]);
            }
        }

        return members;
    }

    /// <summary>The interface properties that no class implements; overrides in derived interfaces belong to the property they override.</summary>
    private static IEnumerable<PropertyInfo> FindUnimplementedSlots(Type type)
    {
        foreach (var component in type.GetInterfaces())
        {
            Dictionary<MethodInfo, MethodInfo?>? implementations = null;
            foreach (var slot in TargetMembers.DeclaredBy(component))
            {
                if (TargetMembers.IsExplicit(slot))
                {
                    continue;
                }

                implementations ??= MapImplementations(type, component);
                if (implementations.GetValueOrDefault(slot.GetMethod!)?.DeclaringType?.IsInterface != false)
                {
                    yield return slot;
                }
            }
        }
    }

    private static Dictionary<MethodInfo, MethodInfo?> MapImplementations(Type type, Type component)
    {
        var map = type.GetInterfaceMap(component);
        var implementations = new Dictionary<MethodInfo, MethodInfo?>(map.InterfaceMethods.Length);
        for (var i = 0; i < map.InterfaceMethods.Length; i++)
        {
            implementations[map.InterfaceMethods[i]] = map.TargetMethods[i];
        }

        return implementations;
    }

    private static ExecutableTarget Find(
        List<(ExecutableTarget Target, TargetDefinition Definition)> targets,
        INukeBuild build,
        PropertyInfo property)
    {
        foreach (var (target, _) in targets)
        {
            if (target.Member == property)
            {
                return target;
            }
        }

        // The expression names an interface's property that a class implements, or a base class's that is overridden.
        var factory = (Target?)property.GetValue(build);
        return TargetResolver.FindByFactory(targets.Select(pair => pair.Target), factory)
            ?? throw DefinitionErrors.NotATarget(DefinitionErrors.Display(property));
    }
}
