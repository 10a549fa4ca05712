using System.Collections;

namespace Nuke.Common.ValueInjection;

/// <summary>Looks parameters up among environment variables: by exact name, else ignoring case and punctuation, with or without <c>NUKE_</c>. Empty variables count as unset.</summary>
internal sealed class EnvironmentSource
{
    private const string Prefix = "NUKE";

    private readonly Dictionary<string, string> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> normalized = new(StringComparer.Ordinal);

    public EnvironmentSource(IDictionary variables)
    {
        foreach (DictionaryEntry entry in variables)
        {
            if (entry is not { Key: string name, Value: string { Length: > 0 } value })
            {
                continue;
            }

            exact[name] = value;
            var key = ParameterNames.NormalizeVariable(name);
            if (!normalized.TryGetValue(key, out var names))
            {
                normalized.Add(key, names = []);
            }

            names.Add(name);
        }
    }

    /// <summary>The variable that gives a parameter its value, or null; several that are equally good are reported and none is taken.</summary>
    public (string Variable, string Value)? Find(ParameterDefinition parameter, ICollection<string> warnings)
    {
        var key = ParameterNames.NormalizeVariable(parameter.Name);
        if (!parameter.NeedsEnvironmentPrefix && exact.TryGetValue(parameter.Name, out var value))
        {
            return (parameter.Name, value);
        }

        return FindOne(Prefix + key, parameter, warnings)
            ?? (parameter.NeedsEnvironmentPrefix ? null : FindOne(key, parameter, warnings));
    }

    private (string Variable, string Value)? FindOne(string key, ParameterDefinition parameter, ICollection<string> warnings)
    {
        switch (normalized.GetValueOrDefault(key))
        {
            case null:
                return null;
            case [var only]:
                return (only, exact[only]);
            case var several:
                warnings.Add($"{parameter.Option} is given by several environment variables ({string.Join(", ", several.Order(StringComparer.Ordinal))}); none of them is used.");
                return null;
        }
    }
}
