using Tomlyn.Syntax;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The values of one table, converted, with their places for the checks that come later.</summary>
internal sealed class AirValues
{
    private readonly Dictionary<string, (object Value, TomlEntry Entry)> values = new(StringComparer.Ordinal);

    /// <summary>Notes a value.</summary>
    public void Set(TomlEntry entry, object value) => values[entry.Key] = (value, entry);

    /// <summary>Takes over the values of an override table.</summary>
    public void Override(AirValues other)
    {
        foreach (var (key, value) in other.values)
        {
            values[key] = value;
        }
    }

    /// <summary>Whether the file gives the key.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>The key's value, or the default.</summary>
    public T Get<T>(string key, T byDefault) => values.TryGetValue(key, out var entry) && entry.Value is T value ? value : byDefault;

    /// <summary>The key's list, or the default.</summary>
    public IReadOnlyList<string> List(string key, IReadOnlyList<string> byDefault)
        => values.TryGetValue(key, out var entry) && entry.Value is List<string> list ? list : byDefault;

    /// <summary>Where the key's value stands; with an index, the place of that element of its list.</summary>
    public SourceSpan SpanOf(string key, int? element = null)
    {
        if (!values.TryGetValue(key, out var value))
        {
            return default;
        }

        return value.Entry.Value is ArraySyntax list && element is { } index
            ? list.Items.ElementAt(index).Value?.Span ?? value.Entry.Span
            : value.Entry.Value?.Span ?? value.Entry.Span;
    }
}
