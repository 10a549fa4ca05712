using System.Collections;

namespace Nuke.Common.Utilities.Collections;

/// <summary>A lookup that can be changed: any number of values for each key. A key without values counts as not there.</summary>
public class LookupTable<TKey, TValue> : ILookup<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<TValue>> dictionary;

    /// <summary>An empty lookup.</summary>
    public LookupTable()
        : this([])
    {
    }

    /// <summary>An empty lookup.</summary>
    /// <param name="comparer">How keys are compared.</param>
    public LookupTable(IEqualityComparer<TKey>? comparer)
        : this(new Dictionary<TKey, List<TValue>>(comparer))
    {
    }

    /// <summary>A copy of a lookup.</summary>
    /// <param name="lookupTable">The lookup.</param>
    /// <param name="comparer">How the copy compares keys.</param>
    public LookupTable(ILookup<TKey, TValue> lookupTable, IEqualityComparer<TKey>? comparer = null)
        : this(comparer)
    {
        foreach (var group in lookupTable)
        {
            AddRange(group.Key, group);
        }
    }

    /// <summary>A lookup over a dictionary, which it changes.</summary>
    public LookupTable(Dictionary<TKey, List<TValue>> dictionary) => this.dictionary = dictionary;

    /// <inheritdoc/>
    public int Count => dictionary.Count(pair => pair.Value.Count > 0);

    /// <summary>The values of a key; none when it is not there.</summary>
    public IEnumerable<TValue> this[TKey key]
    {
        get => dictionary.TryGetValue(key, out var values) ? values : [];
        set => dictionary[key] = [.. value];
    }

    /// <summary>Adds a value to a key.</summary>
    public void Add(TKey key, TValue value) => ValuesOf(key).Add(value);

    /// <summary>Adds values to a key.</summary>
    public void AddRange(TKey key, IEnumerable<TValue> values) => ValuesOf(key).AddRange(values);

    /// <summary>Removes a key with its values.</summary>
    public void Remove(TKey key) => dictionary.Remove(key);

    /// <summary>Removes a value of a key, once.</summary>
    public void Remove(TKey key, TValue value)
    {
        if (dictionary.TryGetValue(key, out var values))
        {
            values.Remove(value);
        }
    }

    /// <summary>Removes everything.</summary>
    public void Clear() => dictionary.Clear();

    /// <inheritdoc/>
    public bool Contains(TKey key) => dictionary.TryGetValue(key, out var values) && values.Count > 0;

    /// <summary>The same lookup, without the members that change it.</summary>
    public ILookup<TKey, TValue> AsReadOnly() => this;

    /// <inheritdoc/>
    public IEnumerator<IGrouping<TKey, TValue>> GetEnumerator() =>
        dictionary.SelectMany(pair => pair.Value, (pair, value) => (pair.Key, Value: value))
            .GroupBy(pair => pair.Key, pair => pair.Value, dictionary.Comparer)
            .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<TValue> ValuesOf(TKey key)
    {
        if (!dictionary.TryGetValue(key, out var values))
        {
            dictionary[key] = values = [];
        }

        return values;
    }
}
