using System.Collections.ObjectModel;
using System.Reflection;

namespace Nuke.Common.Utilities.Collections;

public static partial class EnumerableExtensions
{
    /// <summary>A dictionary of the elements.</summary>
    /// <param name="enumerable">The elements.</param>
    /// <param name="keySelector">An element's key.</param>
    /// <param name="valueSelector">An element's value.</param>
    /// <param name="comparer">How keys are compared.</param>
    /// <param name="exceptionFactory">What is thrown for a key that exists already.</param>
    /// <exception cref="ArgumentException">A key exists already, and no other exception is given.</exception>
    public static Dictionary<TKey, TValue> ToDictionary<T, TKey, TValue>(
        this IEnumerable<T> enumerable,
        Func<T, TKey> keySelector,
        Func<T, TValue> valueSelector,
        IEqualityComparer<TKey>? comparer = null,
        Func<ArgumentException, TKey, Exception>? exceptionFactory = null)
        where TKey : notnull
    {
        var dictionary = new Dictionary<TKey, TValue>(comparer);
        foreach (var item in enumerable)
        {
            var key = keySelector(item);
            try
            {
                dictionary.Add(key, valueSelector(item));
            }
            catch (ArgumentException exception) when (exceptionFactory is not null)
            {
                throw exceptionFactory(exception, key);
            }
        }

        return dictionary;
    }

    /// <summary>A dictionary of the elements; all keys that occur more than once are named.</summary>
    /// <param name="enumerable">The elements.</param>
    /// <param name="keySelector">An element's key.</param>
    /// <param name="valueSelector">An element's value.</param>
    /// <param name="duplicationMessage">What stands above the keys that occur more than once.</param>
    /// <exception cref="ArgumentException">Keys occur more than once.</exception>
    public static Dictionary<TKey, TValue> ToDictionarySafe<T, TKey, TValue>(
        this IEnumerable<T> enumerable,
        Func<T, TKey> keySelector,
        Func<T, TValue> valueSelector,
        string duplicationMessage)
        where TKey : notnull
    {
        var groups = enumerable.ToLookup(keySelector, valueSelector);
        var duplicates = groups.Where(group => group.Count() > 1).Select(group => $" - {group.Key}").ToList();
        Assert.Empty(duplicates, duplicates.Prepend($"{duplicationMessage.TrimEnd(':')}:").JoinNewLine());
        return Enumerable.ToDictionary(groups, group => group.Key, group => group.Single());
    }

    /// <summary>A lookup of the elements that can be changed.</summary>
    public static LookupTable<TKey, TValue> ToLookupTable<TItem, TKey, TValue>(
        this IEnumerable<TItem> enumerable,
        Func<TItem, TKey> keySelector,
        Func<TItem, TValue> valueSelector)
        where TKey : notnull => new(enumerable.ToLookup(keySelector, valueSelector));

    /// <summary>The object's public properties as a dictionary.</summary>
    public static IReadOnlyDictionary<TKey, TValue> ToPropertyDictionary<T, TKey, TValue>(
        this T obj,
        Func<PropertyInfo, TKey> keySelector,
        Func<object?, TValue> valueSelector)
        where T : notnull
        where TKey : notnull =>
        new ReadOnlyDictionary<TKey, TValue>(Enumerable.ToDictionary(
            obj.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0),
            keySelector,
            property => valueSelector(property.GetValue(obj))));
}
