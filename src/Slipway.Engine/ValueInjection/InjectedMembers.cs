using System.Reflection;

namespace Nuke.Common.ValueInjection;

/// <summary>Reflection over fields and properties that get their values from outside.</summary>
internal static class InjectedMembers
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public
        | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The members of a build class, its base classes up to <see cref="NukeBuild"/>, and its interfaces that carry an injection.</summary>
    public static IEnumerable<(MemberInfo Member, ValueInjectionAttributeBase Attribute)> Of(Type type)
    {
        for (var current = type; current is not null && current != typeof(NukeBuild) && current != typeof(object); current = current.BaseType)
        {
            foreach (var injected in DeclaredBy(current))
            {
                yield return injected;
            }
        }

        foreach (var component in type.GetInterfaces())
        {
            if (component != typeof(INukeBuild))
            {
                foreach (var injected in DeclaredBy(component))
                {
                    yield return injected;
                }
            }
        }
    }

    public static Type TypeOf(MemberInfo member)
        => member is FieldInfo field ? field.FieldType : ((PropertyInfo)member).PropertyType;

    public static object? Read(MemberInfo member, object? instance)
        => member is FieldInfo field ? field.GetValue(instance) : ((PropertyInfo)member).GetValue(instance);

    /// <summary>Sets a field, a property, or the field behind a property that has no setter. False when there is nothing to set.</summary>
    public static bool Write(MemberInfo member, object instance, object? value)
    {
        switch (member)
        {
            case FieldInfo field:
                field.SetValue(instance, value);
                return true;
            case PropertyInfo { SetMethod: not null } property:
                property.SetValue(instance, value);
                return true;
            default:
                var backing = member.DeclaringType!.GetField($"<{member.Name}>k__BackingField", Declared);
                backing?.SetValue(instance, value);
                return backing is not null;
        }
    }

    public static MemberInfo? FindMember(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FindDeclared(current, name) is { } member)
            {
                return member;
            }
        }

        return type.GetInterfaces().Select(component => FindDeclared(component, name)).FirstOrDefault(member => member is not null);
    }

    private static MemberInfo? FindDeclared(Type type, string name)
        => (MemberInfo?)type.GetProperty(name, Declared) ?? type.GetField(name, Declared);

    private static IEnumerable<(MemberInfo Member, ValueInjectionAttributeBase Attribute)> DeclaredBy(Type type)
    {
        foreach (var member in type.GetMembers(Declared))
        {
            if (member.MemberType is MemberTypes.Field or MemberTypes.Property
                && member.IsDefined(typeof(ValueInjectionAttributeBase), inherit: true)
                && member.GetCustomAttribute<ValueInjectionAttributeBase>() is { } attribute)
            {
                yield return (member, attribute);
            }
        }
    }
}
