using Newtonsoft.Json.Linq;

namespace Nuke.Common.Tooling;

/// <summary>The JSON form of option values. In a type of its own: Newtonsoft.Json is loaded only when it is asked for.</summary>
internal static class OptionsJson
{
    public static JObject Write(OptionValues values) => new(values.All.Select(pair => new JProperty(pair.Key, Token(pair.Value))));

    /// <summary>The JSON form, whose changes are written back.</summary>
    public static JObject Bind(OptionValues values)
    {
        var json = Write(values);
        json.PropertyChanged += (_, _) => Read(json, values);
        json.CollectionChanged += (_, _) => Read(json, values);
        return json;
    }

    public static void Read(JObject json, OptionValues values)
    {
        values.Clear();
        foreach (var property in json.Properties())
        {
            values.Set(property.Name, Plain(property.Value));
        }
    }

    private static JToken Token(object? value) => value switch
    {
        null => JValue.CreateNull(),
        OptionEntry[] entries => new JObject(entries.Select(entry => new JProperty(OptionConversion.Text(entry.Key), Token(entry.Value)))),
        object?[] items => new JArray(items.Select(Token)),
        Options options => Write(options.Values),
        string or bool or byte or short or int or long or float or double or decimal => JToken.FromObject(value),
        _ => OptionConversion.Text(value),
    };

    private static object? Plain(JToken token) => token switch
    {
        JObject entries => entries.Properties().Select(property => new OptionEntry(property.Name, Plain(property.Value))).ToArray(),
        JArray items => items.Select(Plain).ToArray(),
        JValue scalar => scalar.Value,
        _ => null,
    };
}
