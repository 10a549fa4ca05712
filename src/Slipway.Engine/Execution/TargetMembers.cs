using System.Linq.Expressions;
using System.Reflection;

namespace Nuke.Common.Execution;

/// <summary>Reflection over the properties that are targets.</summary>
internal static class TargetMembers
{
    public const BindingFlags Declared =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The name without the interface's: <c>IX.Compile</c> is <c>Compile</c>.</summary>
    public static string SimpleName(PropertyInfo property) => property.Name[(property.Name.LastIndexOf('.') + 1)..];

    /// <summary>Whether the property overrides an interface's one by name (<c>Target IX.Compile =&gt; …</c>).</summary>
    public static bool IsExplicit(PropertyInfo property) => property.Name.Contains('.', StringComparison.Ordinal);

    /// <summary>The target properties that a type declares itself.</summary>
    public static IEnumerable<PropertyInfo> DeclaredBy(Type type)
    {
        foreach (var property in type.GetProperties(Declared))
        {
            if (property.PropertyType == typeof(Target) && property.GetMethod is not null)
            {
                yield return property;
            }
        }
    }

    /// <summary>The property that an expression such as <c>x =&gt; x.Compile</c> or <c>x =&gt; ((ICompile)x).Compile</c> names.</summary>
    public static PropertyInfo FromExpression(LambdaExpression expression)
        => expression.Body is MemberExpression { Member: PropertyInfo property }
            ? property
            : throw DefinitionErrors.NotATarget(expression.ToString());

    /// <summary>The property of that name which an interface or the interfaces below it declare.</summary>
    public static PropertyInfo? FindSlot(Type type, string name)
        => type.GetInterfaces()
            .Prepend(type)
            .SelectMany(DeclaredBy)
            .FirstOrDefault(property => property.Name == name);

    /// <summary>The implementation of an interface's property that <paramref name="type"/> brings: its own explicit override, one below it, or the property itself.</summary>
    public static PropertyInfo MostSpecific(Type type, PropertyInfo slot)
    {
        var name = $"{slot.DeclaringType!.FullName}.{slot.Name}".Replace('+', '.');
        PropertyInfo? Override(Type candidate) => candidate.GetProperty(name, Declared);

        if (Override(type) is { } own)
        {
            return own;
        }

        var overrides = type.GetInterfaces().Select(Override).OfType<PropertyInfo>().ToList();
        return overrides.Find(property => overrides.TrueForAll(other => other.DeclaringType!.IsAssignableFrom(property.DeclaringType)))
            ?? overrides.FirstOrDefault()
            ?? slot;
    }

    /// <summary>The property of a base class that a class's property overrides or hides.</summary>
    public static PropertyInfo? FindOverridden(PropertyInfo property)
    {
        for (var type = property.DeclaringType!.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetProperty(property.Name, Declared) is { } overridden && overridden.PropertyType == typeof(Target))
            {
                return overridden;
            }
        }

        return null;
    }

    /// <summary>Calls exactly this property's getter, although a more derived type overrides it: what <c>base.X</c> does in C#.</summary>
    public static Target? ReadExactly(PropertyInfo property, object instance)
    {
        var getter = property.GetMethod!;
        var read = (Func<Target?>)Activator.CreateInstance(
            typeof(Func<Target?>),
            instance,
            getter.MethodHandle.GetFunctionPointer())!;
        return read();
    }
}
