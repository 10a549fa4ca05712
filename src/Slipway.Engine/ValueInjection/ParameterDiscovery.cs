using System.Reflection;
using Nuke.Common.Execution;

namespace Nuke.Common.ValueInjection;

/// <summary>Finds the parameters of a build: those of its classes and those of its components.</summary>
internal static class ParameterDiscovery
{
    /// <summary>The parameters in the order of declaration.</summary>
    /// <exception cref="BuildDefinitionException">Two different members claim one name.</exception>
    public static IReadOnlyList<ParameterDefinition> Discover(Type build)
    {
        var found = new List<ParameterDefinition>();
        var byName = new Dictionary<string, ParameterDefinition>(StringComparer.Ordinal);
        foreach (var engine in EngineOptions.Definitions)
        {
            byName.Add(ParameterNames.Normalize(engine.Name), engine);
        }

        foreach (var (member, attribute) in InjectedMembers.Of(build))
        {
            if (attribute is not ParameterAttribute parameter)
            {
                continue;
            }

            var definition = Define(member, parameter);
            var key = ParameterNames.Normalize(definition.Name);
            if (byName.TryGetValue(key, out var earlier))
            {
                // A class member that implements a component's one has the same name, and the same value.
                if (earlier.Member is null || !Implements(build, earlier.Member, member))
                {
                    throw new BuildDefinitionException(
                        $"Parameter '{definition.Name}' is declared by {Describe(earlier)} and {Describe(definition)}. "
                        + "Rename one of them, or set its Name.");
                }

                found.Add(definition with { Description = null });
                continue;
            }

            byName.Add(key, definition);
            found.Add(definition);
        }

        return found;
    }

    private static ParameterDefinition Define(MemberInfo member, ParameterAttribute attribute)
    {
        var prefix = member.DeclaringType!.GetCustomAttribute<ParameterPrefixAttribute>(inherit: false)?.Prefix;
        var name = member.Name[(member.Name.LastIndexOf('.') + 1)..];
        return new ParameterDefinition(prefix + (attribute.Name ?? name), InjectedMembers.TypeOf(member))
        {
            Description = attribute.Description ?? string.Empty,
            Separator = attribute.Separator,
            IsList = attribute.List,
            IsSecret = member.IsDefined(typeof(SecretAttribute), inherit: true),
            IsRequired = member.IsDefined(typeof(RequiredAttribute), inherit: true),
            Member = member,
            Attribute = attribute,
        };
    }

    private static bool Implements(Type build, MemberInfo first, MemberInfo second)
        => first.DeclaringType != second.DeclaringType
            && first.Name[(first.Name.LastIndexOf('.') + 1)..] == second.Name
            && (first.DeclaringType!.IsClass || second.DeclaringType!.IsAssignableFrom(first.DeclaringType))
            && second.DeclaringType!.IsAssignableFrom(build);

    private static string Describe(ParameterDefinition definition)
        => definition.Member is { } member ? DefinitionErrors.Display(member) : "the engine itself";
}
