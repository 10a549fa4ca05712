using System.Reflection;

namespace Nuke.Common.ValueInjection;

/// <summary>The values that parameters were given in this run, by member.</summary>
internal sealed class BoundValues
{
    private readonly Dictionary<(Type?, string), object?> values = [];

    public void Add(MemberInfo member, object? value) => values[(member.DeclaringType, member.Name)] = value;

    /// <summary>The value of a member; null when it was given none.</summary>
    public object? Find(MemberInfo member) => values.GetValueOrDefault((member.DeclaringType, member.Name));
}
