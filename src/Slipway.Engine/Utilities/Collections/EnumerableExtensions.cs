using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Utilities.Collections;

/// <summary>Helpers for sequences.</summary>
[DebuggerNonUserCode]
[DebuggerStepThrough]
public static partial class EnumerableExtensions
{
    /// <summary>Runs the action for each element.</summary>
    public static void ForEach<T>(this IEnumerable<T> enumerable, Action<T> action)
    {
        foreach (var item in enumerable)
        {
            action(item);
        }
    }

    /// <summary>Runs the action for each element and its index.</summary>
    public static void ForEach<T>(this IEnumerable<T> enumerable, Action<T, int> action)
    {
        var index = 0;
        foreach (var item in enumerable)
        {
            action(item, index++);
        }
    }

    /// <summary>Runs the action for each element when the result is enumerated.</summary>
    public static IEnumerable<T> ForEachLazy<T>(this IEnumerable<T> enumerable, Action<T> action)
    {
        foreach (var item in enumerable)
        {
            action(item);
            yield return item;
        }
    }

    /// <summary>The element, and then those of the sequence.</summary>
    public static IEnumerable<T> Concat<T>(this T obj, IEnumerable<T> enumerable) => enumerable.Prepend(obj);

    /// <summary>The sequence, and then the other elements.</summary>
    public static IEnumerable<T> Concat<T>(this IEnumerable<T> enumerable, params T[] others) => Enumerable.Concat(enumerable, others);

    /// <summary>The elements of an object that is a sequence, else the object alone. A text is one object, unless characters are asked for.</summary>
    /// <exception cref="InvalidCastException">An element has another type.</exception>
    public static IEnumerable<T> AsEnumerable<T>(this object? obj) =>
        obj is IEnumerable sequence && (obj is not string || typeof(T) == typeof(char)) ? sequence.Cast<T>() : [(T)obj!];

    /// <summary>Whether there are no elements.</summary>
    public static bool IsEmpty<T>(this IEnumerable<T> enumerable) => !enumerable.Any();

    /// <summary>Whether there is no sequence, or it has no elements.</summary>
    public static bool IsNullOrEmpty<T>([NotNullWhen(false)] this IEnumerable<T>? enumerable) => enumerable is null || !enumerable.Any();

    /// <summary>The sequence; an empty one for null.</summary>
    public static IEnumerable<T> ToEmptyIfNull<T>(this IEnumerable<T>? enumerable) => enumerable ?? [];

    /// <summary>The array; an empty one for null.</summary>
    public static T[] ToEmptyIfNull<T>(this T[]? array) => array ?? [];

    /// <summary>The list; an empty one for null.</summary>
    public static IList<T> ToEmptyIfNull<T>(this IList<T>? list) => list ?? [];

    /// <summary>One of the elements, by chance.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public static T Random<T>(this IEnumerable<T> collection)
    {
        var items = collection.ToArray();
        return items.Length > 0 ? items[System.Random.Shared.Next(items.Length)] : throw new InvalidOperationException("The sequence has no elements to choose from");
    }

    /// <summary>A copy in an order that is left to chance.</summary>
    public static ICollection<T> Randomize<T>(this ICollection<T> collection)
    {
        var items = collection.ToArray();
        System.Random.Shared.Shuffle(items);
        return items.ToList();
    }
}
