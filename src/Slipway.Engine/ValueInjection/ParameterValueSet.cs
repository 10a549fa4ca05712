using System.Reflection;

namespace Nuke.Common.ValueInjection;

/// <summary>The values that a parameter can have, where they can be counted.</summary>
internal static class ParameterValueSet
{
    public static IEnumerable<(string Text, object Object)>? Of(MemberInfo member, Type? providerType, string? providerMember, object? instance)
    {
        if (providerMember is null)
        {
            return Of(InjectedMembers.TypeOf(member));
        }

        var provider = InjectedMembers.FindMember(providerType ?? instance?.GetType() ?? member.DeclaringType!, providerMember)
            ?? throw new ArgumentException($"There is no member '{providerMember}' that lists the values of '{member.Name}'.", nameof(providerMember));
        return InjectedMembers.Read(provider, instance) is System.Collections.IEnumerable values
            ? values.Cast<object>().Select(value => (value.ToString()!, value))
            : null;
    }

    /// <summary>The values of an enum, or of a type that lists its values as static members of itself (NUKE's Enumeration).</summary>
    public static IEnumerable<(string Text, object Object)>? Of(Type type)
    {
        type = CollectionTypes.ElementOf(type) ?? type;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => (name, Enum.Parse(type, name)));
        }

        if (type == typeof(bool))
        {
            return [("true", true), ("false", false)];
        }

        // Types of the base class library have static members that are no choices (Int32.MaxValue).
        if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            return null;
        }

        var values = type.GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == type)
            .Select(field => (field.Name, field.GetValue(null)!))
            .ToList();
        return values.Count > 0 ? values : null;
    }
}
