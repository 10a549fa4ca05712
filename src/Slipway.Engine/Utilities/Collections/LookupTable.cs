using System.Collections;

namespace Nuke.Common.Utilities.Collections;

/// <summary>Several values for each key, in the order in which they were added.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
public class LookupTable<TKey, TValue> : ILookup<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<TValue>> values;

    /// <summary>Makes an empty table.</summary>
    public LookupTable()
        : this(EqualityComparer<TKey>.Default)
    {
    }

    /// <summary>Makes an empty table whose keys are compared in a given way.</summary>
    public LookupTable(IEqualityComparer<TKey> comparer)
    {
        values = new Dictionary<TKey, List<TValue>>(comparer);
    }

    /// <inheritdoc />
    public int Count => values.Count;

    /// <summary>The values of a key; none when there is no such key.</summary>
    public IEnumerable<TValue> this[TKey key] => values.TryGetValue(key, out var found) ? found : [];

    /// <summary>Adds a value.</summary>
    public void Add(TKey key, TValue value) => ListOf(key).Add(value);

    /// <summary>Adds several values.</summary>
    public void AddRange(TKey key, IEnumerable<TValue> range) => ListOf(key).AddRange(range);

    /// <summary>Removes a key with all its values.</summary>
    public void Remove(TKey key) => values.Remove(key);

    /// <summary>Removes one value; the key goes with its last one.</summary>
    public void Remove(TKey key, TValue value)
    {
        if (values.TryGetValue(key, out var found) && found.Remove(value) && found.Count == 0)
        {
            values.Remove(key);
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear() => values.Clear();

    /// <inheritdoc />
    public bool Contains(TKey key) => values.ContainsKey(key);

    /// <inheritdoc />
    public IEnumerator<IGrouping<TKey, TValue>> GetEnumerator()
        => values.SelectMany(pair => pair.Value, (pair, value) => (pair.Key, value))
            .GroupBy(pair => pair.Key, pair => pair.value, values.Comparer)
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<TValue> ListOf(TKey key)
    {
        if (!values.TryGetValue(key, out var found))
        {
            values.Add(key, found = []);
        }

        return found;
    }
}
