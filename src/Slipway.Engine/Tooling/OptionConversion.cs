using System.Collections.ObjectModel;
using System.Globalization;
using System.Reflection;
using Nuke.Common.IO;
using Nuke.Common.Utilities;
using Nuke.Common.Utilities.Collections;

namespace Nuke.Common.Tooling;

/// <summary>Converts the plain form of an option's value (<see cref="OptionValues"/>) to the type that is asked for.</summary>
internal static class OptionConversion
{
    private static readonly Type[] ListTypes =
        [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(IEnumerable<>), typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>)];

    private static readonly Type[] DictionaryTypes =
        [typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(ReadOnlyDictionary<,>)];

    private static readonly Type[] LookupTypes = [typeof(ILookup<,>), typeof(LookupTable<,>)];

    /// <summary>The value as that type; its default for null.</summary>
    /// <exception cref="ArgumentException">It cannot be converted.</exception>
    public static T To<T>(object? value) => value is null ? default! : value is T typed ? typed : (T)To(value, typeof(T))!;

    /// <summary>The value as that type; null for null.</summary>
    /// <exception cref="ArgumentException">It cannot be converted.</exception>
    public static object? To(object? value, Type type)
    {
        if (value is null || type.IsInstanceOfType(value))
        {
            return value;
        }

        if (type.IsArray && value is object?[] items)
        {
            return Call(nameof(MakeArray), [type.GetElementType()!], items);
        }

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return (definition, value) switch
        {
            ({ } list, object?[] elements) when ListTypes.Contains(list) => Call(nameof(MakeList), type.GetGenericArguments(), elements),
            ({ } dictionary, OptionEntry[] entries) when dictionary == typeof(ReadOnlyDictionary<,>) =>
                Activator.CreateInstance(type, Call(nameof(MakeDictionary), type.GetGenericArguments(), entries)),
            ({ } dictionary, OptionEntry[] entries) when DictionaryTypes.Contains(dictionary) => Call(nameof(MakeDictionary), type.GetGenericArguments(), entries),
            ({ } lookup, OptionEntry[] entries) when LookupTypes.Contains(lookup) => Call(nameof(MakeLookup), type.GetGenericArguments(), entries),
            _ => Scalar(value, Nullable.GetUnderlyingType(type) ?? type),
        };
    }

    /// <summary>The value as it stands on a command line: independent of the culture, truth values in lower case, enumeration members by name.</summary>
    public static string Text(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool truth => truth ? "true" : "false",
        IAbsolutePathHolder { Path: { } path } => path.ToString(),
        Enum member => member.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    private static object? Scalar(object value, Type type)
    {
        if (type == typeof(string))
        {
            return Text(value);
        }

        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return type.IsPrimitive && value is IConvertible and not string
            ? Convert.ChangeType(value, type, CultureInfo.InvariantCulture)
            : type.IsEnum && value is IConvertible and not string
                ? Enum.ToObject(type, value)
                : ReflectionUtility.Convert(value, type);
    }

    private static object? Call(string method, Type[] types, object argument)
    {
        try
        {
            return typeof(OptionConversion).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, [argument]);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException inner)
        {
            throw new ArgumentException(inner.Message, inner);
        }
    }

    private static T[] MakeArray<T>(object?[] items) => [.. items.Select(To<T>)];

    private static List<T> MakeList<T>(object?[] items) => [.. items.Select(To<T>)];

    private static Dictionary<TKey, TValue> MakeDictionary<TKey, TValue>(OptionEntry[] entries)
        where TKey : notnull
        => entries.ToDictionary(entry => To<TKey>(entry.Key), entry => To<TValue>(entry.Value));

    private static LookupTable<TKey, TValue> MakeLookup<TKey, TValue>(OptionEntry[] entries)
        where TKey : notnull
    {
        var lookup = new LookupTable<TKey, TValue>();
        foreach (var entry in entries)
        {
            lookup.AddRange(To<TKey>(entry.Key), (entry.Value as object?[] ?? [entry.Value]).Select(To<TValue>));
        }

        return lookup;
    }
}
