using System.Collections.Concurrent;
using System.Reflection;

namespace Nuke.Common.ValueInjection;

/// <summary>Injected values of components' members, each made at its first use.</summary>
internal sealed class InjectionCache
{
    private readonly ConcurrentDictionary<(Type?, string), Lazy<object?>> values = new();

    public object? GetOrMake(MemberInfo member, ValueInjectionAttributeBase attribute, INukeBuild build)
        => values.GetOrAdd(
            (member.DeclaringType, member.Name),
            _ => new Lazy<object?>(() =>
            {
                attribute.Build = build;
                return attribute.TryGetValue(member, build);
            })).Value;
}
