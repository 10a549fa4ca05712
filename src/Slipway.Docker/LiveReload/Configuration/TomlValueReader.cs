using Tomlyn.Syntax;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Turns the value of one key into what the key takes, or reports why it cannot.</summary>
internal sealed class TomlValueReader(ConfigurationErrors errors)
{
    /// <summary>A string, bool, long, TimeSpan or list of strings; null when a fault was reported.</summary>
    public object? Read(TomlEntry entry, AirValueKind kind) => kind switch
    {
        AirValueKind.Text => entry.Value is StringValueSyntax text ? text.Value : Wrong(entry, "a text in quotes"),
        AirValueKind.Flag => entry.Value is BooleanValueSyntax flag ? flag.Value : Wrong(entry, "true or false"),
        AirValueKind.Number => ReadNumber(entry, "a whole number, not negative"),
        AirValueKind.Milliseconds => ReadNumber(entry, "a whole number of milliseconds, not negative") is long number ? TimeSpan.FromMilliseconds(number) : null,
        AirValueKind.Duration => ReadDuration(entry),
        AirValueKind.List => entry.Value is ArraySyntax list ? ReadList(entry, list) : Wrong(entry, "a list of texts, [\"…\"]"),
        AirValueKind.TextOrList => entry.Value switch
        {
            StringValueSyntax { Value.Length: > 0 } text => new List<string> { text.Value },
            StringValueSyntax => new List<string>(),
            ArraySyntax list => ReadList(entry, list),
            _ => Wrong(entry, "a text in quotes, or a list of texts"),
        },
        AirValueKind.Color => ReadName(entry, ColorSettings.Names, orEmpty: true),
        AirValueKind.ColorMode => ReadName(entry, ColorSettings.Modes, orEmpty: false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Describe(ValueSyntax? value) => value switch
    {
        StringValueSyntax text => $"the text \"{Escape.Controls(text.Value ?? string.Empty)}\"",
        IntegerValueSyntax number => $"the number {number.Value}",
        FloatValueSyntax => "a number with a fraction",
        BooleanValueSyntax flag => flag.Value ? "true" : "false",
        ArraySyntax => "a list",
        InlineTableSyntax => "a table",
        DateTimeValueSyntax => "a date",
        _ => "nothing",
    };

    private object? Wrong(TomlEntry entry, string expected, string advice = "")
    {
        errors.Add(entry.Value?.Span ?? entry.Span, $"'{entry.Key}' must be {expected}, not {Describe(entry.Value)}{advice}");
        return null;
    }

    private object? ReadNumber(TomlEntry entry, string expected)
    {
        if (entry.Value is IntegerValueSyntax { Value: >= 0 and <= int.MaxValue } number)
        {
            return number.Value;
        }

        var duration = entry.Value is StringValueSyntax { Value: { } text } ? GoDuration.Parse(text) : null;
        var advice = duration is { } time && time >= TimeSpan.Zero ? $"; write {(long)time.TotalMilliseconds}" : string.Empty;
        return Wrong(entry, expected, advice);
    }

    private object? ReadDuration(TomlEntry entry)
    {
        TimeSpan? duration = entry.Value switch
        {
            StringValueSyntax { Value: { } text } => GoDuration.Parse(text),
            IntegerValueSyntax number => GoDuration.FromInteger(number.Value),
            _ => null,
        };
        return duration is { } time && time >= TimeSpan.Zero
            ? time
            : Wrong(entry, "a duration such as \"500ms\" or \"1.5s\", or a whole number of milliseconds");
    }

    private List<string>? ReadList(TomlEntry entry, ArraySyntax list)
    {
        var texts = new List<string>();
        foreach (var item in list.Items)
        {
            if (item.Value is StringValueSyntax { Value: { } text })
            {
                texts.Add(text);
            }
            else
            {
                errors.Add(item.Value?.Span ?? entry.Span, $"'{entry.Key}' must be a list of texts; it holds {Describe(item.Value)}");
            }
        }

        return texts.Count == list.Items.ChildrenCount ? texts : null;
    }

    private object? ReadName(TomlEntry entry, IReadOnlyList<string> names, bool orEmpty)
    {
        var expected = "one of " + string.Join(", ", names);
        if (entry.Value is not StringValueSyntax { Value: { } text })
        {
            return Wrong(entry, expected);
        }

        return names.Contains(text) || (orEmpty && text.Length == 0)
            ? text
            : Wrong(entry, expected, NearestName.Find(text, names) is { } near ? $"; did you mean \"{near}\"?" : string.Empty);
    }
}
