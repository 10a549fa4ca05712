using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace Nuke.Common.Tooling;

/// <summary>
/// Values by property. A property is named by an expression (<c>() =&gt; o.File</c>). Used inside of
/// <see cref="OptionsExtensions.Modify{T}"/>, which works on a copy.
/// </summary>
public interface IOptions
{
    /// <summary>The value, or the type's default if it is not set.</summary>
    T Get<T>(Expression<Func<object?>> provider);

    /// <summary>Sets a value; null removes it.</summary>
    void Set<T>(Expression<Func<T>> provider, object? value);

    /// <summary>Removes a value.</summary>
    void Remove<T>(Expression<Func<T>> provider);

    /// <summary>Sets an entry of a dictionary, whether or not it is there.</summary>
    void SetDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, TKey key, TValue value);

    /// <summary>Adds an entry to a dictionary.</summary>
    /// <exception cref="ArgumentException">The key is there.</exception>
    void AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, TKey key, TValue value);

    /// <summary>Adds entries to a dictionary.</summary>
    /// <exception cref="ArgumentException">A key is there.</exception>
    void AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, Dictionary<TKey, TValue> value)
        where TKey : notnull;

    /// <summary>Adds entries to a dictionary.</summary>
    /// <exception cref="ArgumentException">A key is there.</exception>
    void AddDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, ReadOnlyDictionary<TKey, TValue> value)
        where TKey : notnull;

    /// <summary>Removes an entry of a dictionary.</summary>
    void RemoveDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider, TKey key);

    /// <summary>Empties a dictionary.</summary>
    void ClearDictionary<TKey, TValue>(Expression<Func<IReadOnlyDictionary<TKey, TValue>?>> provider);

    /// <summary>Replaces the values of a key.</summary>
    void SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, params TValue[] values);

    /// <summary>Replaces the values of a key.</summary>
    void SetLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, IEnumerable<TValue> values);

    /// <summary>Adds values to a key.</summary>
    void AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, params TValue[] values);

    /// <summary>Adds values to a key.</summary>
    void AddLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, IEnumerable<TValue> values);

    /// <summary>Removes a key with all its values.</summary>
    void RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key);

    /// <summary>Removes one value of a key.</summary>
    void RemoveLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider, TKey key, TValue value);

    /// <summary>Empties a lookup.</summary>
    void ClearLookup<TKey, TValue>(Expression<Func<ILookup<TKey, TValue>?>> provider);

    /// <summary>Adds to a list.</summary>
    void AddCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, params T[] value);

    /// <summary>Adds to a list.</summary>
    void AddCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, IEnumerable<T> value);

    /// <summary>Removes every occurrence of the values from a list.</summary>
    void RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, params T[] value);

    /// <summary>Removes every occurrence of the values from a list.</summary>
    void RemoveCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider, IEnumerable<T> value);

    /// <summary>Empties a list.</summary>
    void ClearCollection<T>(Expression<Func<IReadOnlyCollection<T>?>> provider);
}
