using System.Globalization;
using System.Text.Json;

namespace Slipway.Docker.Engine;

/// <summary>Reads fields of the engine's answers. Fields that are not there or of another type are empty: versions differ in what they send.</summary>
internal static class JsonFields
{
    public static JsonElement? Object(this JsonElement? element, string name)
        => element?.Field(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    public static string Text(this JsonElement? element, string name)
        => element?.Field(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() ?? "" : "";

    public static bool Flag(this JsonElement? element, string name) => element?.Field(name) is { ValueKind: JsonValueKind.True };

    public static long Number(this JsonElement? element, string name)
        => element?.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : 0;

    public static bool Has(this JsonElement? element, string name) => element?.Field(name) is not null;

    /// <summary>A duration in nanoseconds.</summary>
    public static TimeSpan Duration(this JsonElement? element, string name) => TimeSpan.FromTicks(element.Number(name) / 100);

    public static DateTimeOffset? Time(this JsonElement? element, string name)
        => DateTimeOffset.TryParse(element.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && time.Year > 1
            ? time
            : null;

    public static IEnumerable<JsonElement?> Items(this JsonElement? element, string name)
        => element?.Field(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray().Select(item => (JsonElement?)item) : [];

    public static IReadOnlyList<string> Texts(this JsonElement? element, string name)
        => [.. element.Items(name).Where(item => item is { ValueKind: JsonValueKind.String }).Select(item => item?.GetString() ?? "")];

    public static IEnumerable<JsonProperty> Properties(this JsonElement? element, string name)
        => element.Object(name)?.EnumerateObject() ?? Enumerable.Empty<JsonProperty>();

    private static JsonElement? Field(this JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
