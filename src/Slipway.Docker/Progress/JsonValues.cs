using System.Text.Json;

namespace Slipway.Docker.Progress;

/// <summary>Reads the value after a property's name. A value of another type than expected is passed over.</summary>
internal static class JsonValues
{
    private const int MaxListLength = 4096;

    public static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    public static List<string> Texts(ref Utf8JsonReader reader)
    {
        var list = new List<string>();
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return list;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String && list.Count < MaxListLength)
            {
                list.Add(reader.GetString() ?? "");
            }
            else
            {
                reader.Skip();
            }
        }

        return list;
    }

    public static long Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value))
        {
            return value;
        }

        reader.Skip();
        return 0;
    }

    /// <summary>A time as RFC 3339 writes it; Go's zero time and anything else that is no time is null.</summary>
    public static DateTimeOffset? Time(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var value))
        {
            return value.Year > 1 ? value : null;
        }

        reader.Skip();
        return null;
    }

    /// <summary>Bytes in base64.</summary>
    public static byte[] Bytes(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out var value))
        {
            return value;
        }

        reader.Skip();
        return [];
    }

    /// <summary>The line of the first of some source ranges: <c>[{"start":{"line":3}}]</c>.</summary>
    public static int? FirstLine(ref Utf8JsonReader reader)
    {
        reader.Read();
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.ValueKind == JsonValueKind.Array
            && document.RootElement.GetArrayLength() > 0
            && document.RootElement[0] is { ValueKind: JsonValueKind.Object } range
            && range.TryGetProperty("start", out var start)
            && start.ValueKind == JsonValueKind.Object
            && start.TryGetProperty("line", out var line)
            && line.ValueKind == JsonValueKind.Number
            && line.TryGetInt32(out var number)
                ? number
                : null;
    }
}
