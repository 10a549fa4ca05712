using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Reads the text of a configuration: parse, flatten, convert, fill in defaults, validate. All faults are reported at once.</summary>
internal static class AirConfigurationReader
{
    /// <summary>Reads the text.</summary>
    /// <exception cref="AirConfigurationException">The text has faults.</exception>
    public static (LiveReloadConfiguration Configuration, IReadOnlyList<string> Notes) Read(string text, string fileName, ConfigurationSource source)
    {
        var errors = new ConfigurationErrors(fileName);
        var document = SyntaxParser.Parse(text, fileName, validate: true);
        foreach (var diagnostic in document.Diagnostics.Where(diagnostic => diagnostic.Kind == DiagnosticMessageKind.Error))
        {
            errors.Add(diagnostic.Span, Escape.Controls(diagnostic.Message));
        }

        // A file that does not parse would report keys that the parser guessed.
        errors.ThrowIfAny();

        var flattener = new TomlFlattener(errors);
        var tables = Convert(flattener.Flatten(document), errors);
        var model = new AirModelBuilder(tables, flattener.RuleCount, errors, source);
        var configuration = model.Build();
        errors.ThrowIfAny();
        return (configuration, model.Notes);
    }

    private static Dictionary<(string Table, int Index), AirValues> Convert(IReadOnlyList<TomlEntry> entries, ConfigurationErrors errors)
    {
        var reader = new TomlValueReader(errors);
        var tables = new Dictionary<(string Table, int Index), AirValues>();
        foreach (var entry in entries)
        {
            if (!AirSchema.IsTable(entry.Table))
            {
                errors.Add(entry.Span, $"unknown table [{Escape.Controls(entry.Table)}]");
            }
            else if (AirSchema.KindOf(entry.Table, entry.Key) is not { } kind)
            {
                var key = Escape.Controls(entry.Key);
                errors.Add(entry.Span, $"unknown key '{key}' in {AirSchema.Display(entry.Table)}; {AirSchema.Advice(entry.Table, key)}");
            }
            else if (reader.Read(entry, kind) is { } value)
            {
                var id = (entry.Table, entry.Index);
                if (!tables.TryGetValue(id, out var table))
                {
                    tables[id] = table = new AirValues();
                }

                table.Set(entry, value);
            }
        }

        return tables;
    }
}
