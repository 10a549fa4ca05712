using System.Reflection;
using System.Text.RegularExpressions;

namespace Nuke.Common.Tooling;

/// <summary>Writes the values of options as the parts of a command line, as their <see cref="ArgumentAttribute"/>s say.</summary>
internal sealed partial class ArgumentRenderer
{
    private const string Key = "{key}";
    private const string Value = "{value}";
    private const BindingFlags AnyMember = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private readonly ToolOptions options;
    private readonly CommandAttribute? command;
    private readonly Func<string, PropertyInfo, string> escape;

    public ArgumentRenderer(ToolOptions options)
    {
        this.options = options;
        command = options.GetType().GetCustomAttribute<CommandAttribute>();
        escape = CreateEscape();
    }

    /// <summary>The property that a value belongs to, the most derived one if several have the name; null if there is none.</summary>
    public static PropertyInfo? FindProperty(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetProperty(name, AnyMember | BindingFlags.DeclaredOnly) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>The parts: the command, then the arguments by their place, then the additional ones.</summary>
    public IReadOnlyList<string> Render()
    {
        var arguments = options.Values.All
            .Select(pair => (pair.Value, Property: FindProperty(options.GetType(), pair.Key)))
            .Select(entry => (entry.Value, entry.Property, Attribute: entry.Property?.GetCustomAttribute<ArgumentAttribute>()))
            .Where(entry => entry.Attribute is not null)
            .OrderByDescending(entry => Math.Sign(entry.Attribute!.Position))
            .ThenBy(entry => entry.Attribute!.Position)
            .SelectMany(entry => Render(entry.Value, entry.Property!, entry.Attribute!));
        IEnumerable<string> first = string.IsNullOrWhiteSpace(command?.Arguments) ? [] : [command.Arguments];
        return [.. first, .. arguments, .. options.ProcessAdditionalArguments ?? []];
    }

    private IEnumerable<string> Render(object value, PropertyInfo property, ArgumentAttribute attribute)
    {
        var parts = Blanks().Split((attribute.Format ?? Value).Trim());
        return value switch
        {
            OptionEntry[] entries when IsLookup(property, entries) => LookupArguments(entries, property, attribute, parts),
            OptionEntry[] entries => DictionaryArguments(entries, property, attribute, parts),
            object?[] items => ListArguments(items, property, attribute, parts),
            _ => ScalarArguments(value, property, attribute, parts),
        };
    }

    private IEnumerable<string> ScalarArguments(object value, PropertyInfo property, ArgumentAttribute attribute, string[] parts)
    {
        // A switch: it is there or not.
        if (value is bool truth && !parts.Any(part => part.Contains(Value, StringComparison.OrdinalIgnoreCase)))
        {
            return truth ? parts : [];
        }

        return Text(value, property, attribute) is { } text ? parts.Select(part => Fill(part, null, text)) : [];
    }

    private IEnumerable<string> ListArguments(object?[] items, PropertyInfo property, ArgumentAttribute attribute, string[] parts)
    {
        var values = Texts(items, property, attribute);
        if (attribute.Separator is null)
        {
            return from value in values from part in parts select Fill(part, null, value);
        }

        return values.Count == 0 ? [] : parts.SelectMany(part => part.Contains(Value, StringComparison.OrdinalIgnoreCase)
            ? string.IsNullOrWhiteSpace(attribute.Separator) && !attribute.QuoteMultiple
                ? values.Select(value => Fill(part, null, value))
                : [Fill(part, null, Join(values, attribute.Separator, attribute.QuoteMultiple))]
            : [part]);
    }

    private IEnumerable<string> DictionaryArguments(OptionEntry[] entries, PropertyInfo property, ArgumentAttribute attribute, string[] parts)
    {
        var pairs = entries
            .Select(entry => (Key: KeyText(entry, property), Value: Text(entry.Value ?? string.Empty, property, attribute)!))
            .Where(pair => pair.Value is not null)
            .ToList();
        return Pairs(pairs, attribute, parts);
    }

    private IEnumerable<string> LookupArguments(OptionEntry[] entries, PropertyInfo property, ArgumentAttribute attribute, string[] parts)
    {
        var groups = entries.Select(entry => (Key: KeyText(entry, property), Values: Texts(entry.Value as object?[] ?? [entry.Value], property, attribute))).ToList();
        if (attribute.InnerSeparator is null)
        {
            return Pairs([.. from entry in groups from value in entry.Values select (entry.Key, value)], attribute, parts);
        }

        return Pairs([.. groups.Select(entry => (entry.Key, Join(entry.Values, attribute.InnerSeparator, attribute.QuoteMultiple)))], attribute, parts);
    }

    private static IEnumerable<string> Pairs(List<(string Key, string Value)> pairs, ArgumentAttribute attribute, string[] parts)
    {
        if (attribute.Separator is null)
        {
            return from pair in pairs from part in parts select Fill(part, pair.Key, pair.Value);
        }

        return pairs.Count == 0 ? [] : parts.SelectMany(part => PairPlace(part) is not { } place
            ? [part]
            : string.IsNullOrWhiteSpace(attribute.Separator)
                ? pairs.Select(pair => Fill(part, pair.Key, pair.Value))
                : [part[..place.Start] + string.Join(attribute.Separator, pairs.Select(pair => Fill(part[place.Start..place.End], pair.Key, pair.Value))) + part[place.End..]]);
    }

    /// <summary>From <c>{key}</c> to <c>{value}</c>: what is repeated when pairs are joined.</summary>
    private static (int Start, int End)? PairPlace(string part)
    {
        var key = part.IndexOf(Key, StringComparison.OrdinalIgnoreCase);
        var value = part.IndexOf(Value, StringComparison.OrdinalIgnoreCase);
        return key < 0 && value < 0 ? null
            : key < 0 ? (value, value + Value.Length)
            : value < 0 ? (key, key + Key.Length)
            : (Math.Min(key, value), Math.Max(key + Key.Length, value + Value.Length));
    }

    private static string Fill(string part, string? key, string value)
        => Placeholders().Replace(part, match => match.Value.Equals(Value, StringComparison.OrdinalIgnoreCase) ? value : key ?? match.Value);

    private static string Join(IReadOnlyCollection<string> values, string separator, bool quote)
    {
        var joined = string.Join(separator, values);
        return quote ? ArgumentLine.Quote(joined) : joined;
    }

    private static bool IsLookup(PropertyInfo property, OptionEntry[] entries)
        => property.PropertyType.IsGenericType
            ? property.PropertyType.GetGenericTypeDefinition() == typeof(ILookup<,>)
            : Array.Exists(entries, entry => entry.Value is object?[]);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\{key\}|\{value\}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholders();
}
