using System.Collections;
using System.Collections.ObjectModel;
using System.Globalization;

namespace Nuke.Common.Utilities.Collections;

/// <summary>Fills dictionaries in a chain of calls.</summary>
public static class DictionaryExtensions
{
    /// <summary>Adds everything that another dictionary has.</summary>
    /// <exception cref="ArgumentException">A key exists already.</exception>
    public static Dictionary<TKey, TValue> AddDictionary<TKey, TValue>(
        this Dictionary<TKey, TValue> dictionary,
        Dictionary<TKey, TValue> otherDictionary)
        where TKey : notnull => AddAll(dictionary, otherDictionary);

    /// <summary>Adds everything that another dictionary has.</summary>
    /// <exception cref="ArgumentException">A key exists already.</exception>
    public static Dictionary<TKey, TValue> AddDictionary<TKey, TValue>(
        this Dictionary<TKey, TValue> dictionary,
        ReadOnlyDictionary<TKey, TValue> otherDictionary)
        where TKey : notnull => AddAll(dictionary, otherDictionary);

    /// <summary>Adds a key with its value.</summary>
    /// <exception cref="ArgumentException">The key exists already.</exception>
    public static Dictionary<TKey, TValue> AddPair<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue? value = default)
        where TKey : notnull
    {
        dictionary.Add(key, value!);
        return dictionary;
    }

    /// <summary>Adds a key with the value's text (of the invariant culture).</summary>
    /// <exception cref="ArgumentException">The key exists already.</exception>
    public static Dictionary<TKey, string> AddPair<TKey, TValue>(this Dictionary<TKey, string> dictionary, TKey key, TValue? value = default)
        where TKey : notnull
    {
        dictionary.Add(key, Convert.ToString(value, CultureInfo.InvariantCulture)!);
        return dictionary;
    }

    /// <summary>Adds a key with its value, unless the key is null.</summary>
    /// <exception cref="ArgumentException">The key exists already.</exception>
    public static Dictionary<TKey, TValue> AddPairWhenKeyNotNull<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey? key, TValue? value = default)
        where TKey : class
    {
        if (key is not null)
        {
            dictionary.Add(key, value!);
        }

        return dictionary;
    }

    /// <summary>Adds a key with its value, unless the value is null.</summary>
    /// <exception cref="ArgumentException">The key exists already.</exception>
    public static Dictionary<TKey, TValue> AddPairWhenValueNotNull<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue? value)
        where TKey : notnull
        where TValue : class
    {
        if (value is not null)
        {
            dictionary.Add(key, value);
        }

        return dictionary;
    }

    /// <summary>Takes a pair apart.</summary>
    public static void Deconstruct<T1, T2>(this KeyValuePair<T1, T2> tuple, out T1 key, out T2 value)
    {
        key = tuple.Key;
        value = tuple.Value;
    }

    /// <summary>Sets the value of a key, whether or not it exists.</summary>
    public static IDictionary<TKey, TValue> SetKeyValue<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue? value = default)
    {
        dictionary[key] = value!;
        return dictionary;
    }

    /// <summary>A copy with types.</summary>
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="equalityComparer">How the copy compares keys.</param>
    /// <exception cref="InvalidCastException">A key or value has another type.</exception>
    public static Dictionary<TKey, TValue> ToGeneric<TKey, TValue>(this IDictionary dictionary, IEqualityComparer<TKey>? equalityComparer = null)
        where TKey : notnull
    {
        var copy = new Dictionary<TKey, TValue>(dictionary.NotNull().Count, equalityComparer);
        foreach (DictionaryEntry entry in dictionary)
        {
            copy.Add((TKey)entry.Key, (TValue)entry.Value!);
        }

        return copy;
    }

    private static Dictionary<TKey, TValue> AddAll<TKey, TValue>(Dictionary<TKey, TValue> dictionary, IEnumerable<KeyValuePair<TKey, TValue>> others)
        where TKey : notnull
    {
        // A copy: a dictionary may be added to itself, and fails then because its keys exist.
        foreach (var pair in others.ToArray())
        {
            dictionary.Add(pair.Key, pair.Value);
        }

        return dictionary;
    }
}
