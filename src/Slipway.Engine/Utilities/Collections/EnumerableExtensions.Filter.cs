namespace Nuke.Common.Utilities.Collections;

public static partial class EnumerableExtensions
{
    /// <summary>The elements that are not null.</summary>
    public static IEnumerable<T> WhereNotNull<T>(this IEnumerable<T?> enumerable)
        where T : class => enumerable.Where(item => item is not null)!;

    /// <summary>The elements that do not fulfil the condition; all without a condition.</summary>
    public static IEnumerable<T> WhereNot<T>(this IEnumerable<T> enumerable, Func<T, bool>? condition) =>
        condition is null ? enumerable : enumerable.Where(item => !condition(item));

    /// <summary>The first of the elements for which the function gives the same.</summary>
    public static IEnumerable<TSource> Distinct<TSource, TValue>(this IEnumerable<TSource> enumerable, Func<TSource, TValue> selector) =>
        enumerable.DistinctBy(selector);

    /// <summary>The elements before the first one that fulfils the condition.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> enumerable, Func<T, bool> condition) => enumerable.TakeWhile(item => !condition(item));

    /// <summary>The elements from the first one on that fulfils the condition.</summary>
    public static IEnumerable<T> SkipUntil<T>(this IEnumerable<T> enumerable, Func<T, bool> condition) => enumerable.SkipWhile(item => !condition(item));

    /// <summary>Whether the sequence starts with the elements of another one.</summary>
    /// <param name="enumerable">The sequence.</param>
    /// <param name="other">Its start.</param>
    /// <param name="comparer">How elements are compared.</param>
    public static bool SequenceStartsWith<T>(this IEnumerable<T> enumerable, IEnumerable<T> other, IEqualityComparer<T>? comparer = null)
    {
        var start = other.ToList();
        return enumerable.Take(start.Count).SequenceEqual(start, comparer);
    }

    /// <summary>The only element that fulfils the condition; the default value when there is none.</summary>
    /// <exception cref="InvalidOperationException">There are several; has the given message.</exception>
    public static T? SingleOrDefaultOrError<T>(this IEnumerable<T> enumerable, Func<T, bool> predicate, string message) =>
        enumerable.Where(predicate).SingleOrDefaultOrError(message);

    /// <summary>The only element; the default value when there is none.</summary>
    /// <exception cref="InvalidOperationException">There are several; has the given message.</exception>
    public static T? SingleOrDefaultOrError<T>(this IEnumerable<T> enumerable, string message)
    {
        var items = enumerable.Take(2).ToArray();
        return items.Length <= 1 ? items.FirstOrDefault() : throw new InvalidOperationException(message);
    }

    /// <summary>The only element that fulfils the condition.</summary>
    /// <exception cref="InvalidOperationException">There is none, or several; has the given message.</exception>
    public static T SingleOrError<T>(this IEnumerable<T> enumerable, Func<T, bool> predicate, string message) =>
        enumerable.Where(predicate).SingleOrError(message);

    /// <summary>The only element.</summary>
    /// <exception cref="InvalidOperationException">There is none, or several; has the given message.</exception>
    public static T SingleOrError<T>(this IEnumerable<T> enumerable, string message)
    {
        var items = enumerable.Take(2).ToArray();
        return items.Length == 1 ? items[0] : throw new InvalidOperationException(message);
    }
}
