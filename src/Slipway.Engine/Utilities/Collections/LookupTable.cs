using System.Collections;

namespace Nuke.Common.Utilities.Collections;

/// <summary>A lookup that can be changed: several values per key, keys and values in the order in which they were added.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public class LookupTable<TKey, TValue> : ILookup<TKey, TValue>
    where TKey : notnull
{
    private readonly OrderedDictionary<TKey, List<TValue>> table;

    /// <summary>An empty table.</summary>
    /// <param name="comparer">How keys are compared; by their own equality by default.</param>
    public LookupTable(IEqualityComparer<TKey>? comparer = null)
    {
        table = new OrderedDictionary<TKey, List<TValue>>(comparer);
    }

    /// <summary>A copy of a lookup.</summary>
    /// <param name="lookup">What is copied.</param>
    /// <param name="comparer">How keys are compared; by their own equality by default.</param>
    public LookupTable(ILookup<TKey, TValue> lookup, IEqualityComparer<TKey>? comparer = null)
        : this(comparer)
    {
        foreach (var group in lookup)
        {
            AddRange(group.Key, group);
        }
    }

    /// <inheritdoc />
    public int Count => table.Count;

    /// <summary>The values of a key, none if it is not there; setting replaces them.</summary>
    public IEnumerable<TValue> this[TKey key]
    {
        get => table.TryGetValue(key, out var values) ? values : [];
        set => table[key] = [.. value];
    }

    /// <inheritdoc />
    public bool Contains(TKey key) => table.ContainsKey(key);

    /// <summary>Adds a value to a key.</summary>
    public void Add(TKey key, TValue value) => AddRange(key, [value]);

    /// <summary>Adds values to a key.</summary>
    public void AddRange(TKey key, IEnumerable<TValue> values)
    {
        if (table.TryGetValue(key, out var present))
        {
            present.AddRange(values);
        }
        else
        {
            table.Add(key, [.. values]);
        }
    }

    /// <summary>Removes a key with all its values; nothing happens if it is not there.</summary>
    public void Remove(TKey key) => table.Remove(key);

    /// <summary>Removes one value of a key, and the key with its last value; nothing happens if it is not there.</summary>
    public void Remove(TKey key, TValue value)
    {
        if (table.TryGetValue(key, out var values) && values.Remove(value) && values.Count == 0)
        {
            table.Remove(key);
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear() => table.Clear();

    /// <inheritdoc />
    public IEnumerator<IGrouping<TKey, TValue>> GetEnumerator()
        => table.SelectMany(pair => pair.Value.Select(value => (pair.Key, Value: value)))
            .GroupBy(pair => pair.Key, pair => pair.Value, table.Comparer)
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
