using System.Collections;

namespace Nuke.Common.Tooling;

/// <summary>
/// The values of options, in the order in which they were first set. They are kept in a plain form that nobody else can change:
/// an object, an array of objects, or an array of <see cref="OptionEntry"/>.
/// </summary>
internal sealed class OptionValues
{
    private readonly OrderedDictionary<string, object> values;

    public OptionValues()
        : this([])
    {
    }

    private OptionValues(OrderedDictionary<string, object> values)
    {
        this.values = values;
    }

    /// <summary>Names and values in order.</summary>
    public IEnumerable<KeyValuePair<string, object>> All => values;

    public OptionValues Copy() => new(new OrderedDictionary<string, object>(values));

    /// <summary>The value in its plain form; null if it is not set.</summary>
    public object? Get(string name) => values.GetValueOrDefault(name);

    /// <summary>Sets a value at its place, or at the end if it is new; null removes it.</summary>
    public void Set(string name, object? value)
    {
        if (value is null)
        {
            values.Remove(name);
        }
        else
        {
            values[name] = Plain(value);
        }
    }

    public void Clear() => values.Clear();

    /// <summary>Changes a value that is a list; one that is not set is empty.</summary>
    public void ChangeList(string name, Action<List<object?>> change)
    {
        List<object?> list = [.. Get(name) as object?[] ?? []];
        change(list);
        values[name] = list.ToArray();
    }

    /// <summary>Changes a value that is a dictionary or a lookup; one that is not set is empty.</summary>
    public void ChangeEntries(string name, Action<OrderedDictionary<object, object?>> change)
    {
        var entries = new OrderedDictionary<object, object?>((Get(name) as OptionEntry[] ?? []).Select(entry => KeyValuePair.Create(entry.Key, entry.Value)));
        change(entries);
        values[name] = entries.Select(entry => new OptionEntry(entry.Key, entry.Value)).ToArray();
    }

    // By its own enumerator: the general one has other items in a generic dictionary.
    private static IEnumerable<OptionEntry> Entries(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return new OptionEntry(entry.Key, entry.Value);
        }
    }

    private static object Plain(object value) => value switch
    {
        string or OptionEntry[] => value,
        IDictionary dictionary => Entries(dictionary).ToArray(),
        IEnumerable when LookupConversion.EntriesOf(value) is { } entries => entries,
        IEnumerable items => items.Cast<object?>().ToArray(),
        _ => value,
    };
}
