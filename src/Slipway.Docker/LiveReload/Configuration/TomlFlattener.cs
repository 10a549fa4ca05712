using Tomlyn.Syntax;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>
/// Turns a parsed file into a list of entries and reports headers that <c>air</c> does not have. Every way to write a table
/// comes out the same: <c>[build]</c>, <c>build.cmd = …</c>, <c>build = { cmd = … }</c>.
/// </summary>
internal sealed class TomlFlattener(ConfigurationErrors errors)
{
    private readonly List<TomlEntry> entries = [];

    /// <summary>How many <c>[[build.rules]]</c> there are.</summary>
    public int RuleCount { get; private set; }

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<TomlEntry> Flatten(DocumentSyntax document)
    {
        foreach (var pair in document.KeyValues)
        {
            Add(AirSchema.Top, 0, pair);
        }

        foreach (var table in document.Tables)
        {
            AddTable(table);
        }

        return entries;
    }

    private static IEnumerable<string> SegmentsOf(KeySyntax key)
        => new[] { key.Key }.Concat(key.DotKeys.Select(item => item.Key)).Select(part => part switch
        {
            BareKeySyntax bare => bare.Key?.Text ?? string.Empty,
            StringValueSyntax text => text.Value ?? string.Empty,
            _ => string.Empty,
        });

    private void AddTable(TableSyntaxBase table)
    {
        if (table.Name is not { } header)
        {
            return;
        }

        var name = string.Join('.', SegmentsOf(header));
        var isArray = table is TableArraySyntax;
        if (!AirSchema.IsTable(name))
        {
            var advice = NearestName.Find(name, AirSchema.Tables) is { } near
                ? $"did you mean {AirSchema.Display(near)}?"
                : $"the tables are: {string.Join(", ", AirSchema.Tables.Select(AirSchema.Display))}";
            errors.Add(header.Span, $"unknown table [{Escape.Controls(name)}]; {advice}");
            return;
        }

        if (isArray != (name == AirSchema.Rules))
        {
            errors.Add(header.Span, $"this table is written {AirSchema.Display(name)}");
            return;
        }

        var index = isArray ? RuleCount++ : 0;
        foreach (var pair in table.Items)
        {
            Add(name, index, pair);
        }
    }

    private void Add(string table, int index, KeyValueSyntax pair)
    {
        if (pair.Key is not { } key)
        {
            return;
        }

        List<string> path = [.. SegmentsOf(key)];
        var home = string.Join('.', path[..^1].Prepend(table).Where(part => part.Length > 0));
        AddValue(home, index, path[^1], key.Span, pair.Value);
    }

    private void AddValue(string table, int index, string key, SourceSpan span, ValueSyntax? value)
    {
        var full = table.Length == 0 ? key : $"{table}.{key}";
        if (full == AirSchema.Rules)
        {
            AddInlineRules(span, value);
        }
        else if (AirSchema.IsTable(full) && AirSchema.KindOf(table, key) is null)
        {
            AddInlineTable(full, 0, span, value);
        }
        else
        {
            entries.Add(new TomlEntry(table, index, key, span, value));
        }
    }

    private void AddInlineTable(string table, int index, SourceSpan span, ValueSyntax? value)
    {
        if (value is not InlineTableSyntax inline)
        {
            errors.Add(span, $"{AirSchema.Display(table)} is a table, not a value");
            return;
        }

        foreach (var pair in inline.Items.Select(item => item.KeyValue).OfType<KeyValueSyntax>())
        {
            Add(table, index, pair);
        }
    }

    private void AddInlineRules(SourceSpan span, ValueSyntax? value)
    {
        if (value is not ArraySyntax rules)
        {
            errors.Add(span, "rules are an array of tables: write [[build.rules]] before each");
            return;
        }

        foreach (var rule in rules.Items)
        {
            AddInlineTable(AirSchema.Rules, RuleCount++, rule.Value?.Span ?? span, rule.Value);
        }
    }
}
