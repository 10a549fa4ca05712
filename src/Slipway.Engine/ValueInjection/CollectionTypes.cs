namespace Nuke.Common.ValueInjection;

/// <summary>The collection types that a parameter may have.</summary>
internal static class CollectionTypes
{
    /// <summary>The type of the elements of an array, list, set or read-only collection; null for all other types.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType && type.GenericTypeArguments is [var element]
            && (type.IsAssignableFrom(typeof(List<>).MakeGenericType(element))
                || type.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(element)))
            ? element
            : null;
    }

    /// <summary>A collection of the type with the given elements.</summary>
    public static object Make(Type type, Type element, IReadOnlyList<object?> values)
    {
        var array = Array.CreateInstance(element, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(values[i], i);
        }

        return type.IsInstanceOfType(array) ? array : Activator.CreateInstance(Concrete(type, element), array)!;
    }

    private static Type Concrete(Type type, Type element)
    {
        var list = typeof(List<>).MakeGenericType(element);
        return type.IsAssignableFrom(list) ? list : typeof(HashSet<>).MakeGenericType(element);
    }
}
