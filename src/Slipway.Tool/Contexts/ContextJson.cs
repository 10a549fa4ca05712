using System.Text;
using System.Text.Json;
using Slipway.Docker.Context;

namespace Slipway.Tool.Contexts;

/// <summary>Writes a context as JSON: <c>{ schema, included, accounting }</c>, and <c>explanation</c> when it was asked for.</summary>
internal static class ContextJson
{
    /// <summary>The version of the form; it changes when a reader of the old one would no longer understand it.</summary>
    public const string Schema = "slipway-context/1";

    /// <summary>Writes one object and a line end.</summary>
    public static void Write(ContextResult result, PathExplanation? explanation, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            WriteStrings(json, "included", result.Report.Included);
            json.WriteStartObject("accounting");
            AccountingJson.Write(json, result);
            json.WriteEndObject();
            if (explanation is not null)
            {
                json.WriteStartObject("explanation");
                WriteExplanation(json, explanation);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Writes a list of strings; a byte that is not UTF-8 becomes U+FFFD.</summary>
    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteExplanation(Utf8JsonWriter json, PathExplanation explanation)
    {
        json.WriteString("path", explanation.Path);
        json.WriteBoolean("included", explanation.IsIncluded);
        json.WriteBoolean("excludedByPatterns", explanation.IsExcluded);
        if (explanation.Decider is { } decider)
        {
            json.WriteNumber("line", decider.Line);
            json.WriteString("text", decider.Text);
        }
        else
        {
            json.WriteNull("line");
            json.WriteNull("text");
        }

        json.WriteString("notEnteredAt", explanation.PrunedAt);
        json.WriteStartArray("matches");
        foreach (var match in explanation.Matches)
        {
            json.WriteStartObject();
            json.WriteNumber("line", match.Pattern.Line);
            json.WriteString("text", match.Pattern.Text);
            json.WriteString("matches", match.Path);
            json.WriteBoolean("excludes", !match.Pattern.IsException);
            json.WriteBoolean("changesAnswer", match.ChangedAnswer);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
