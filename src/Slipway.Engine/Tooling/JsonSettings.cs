using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nuke.Common.Tooling;

/// <summary>How the JSON that tools write is read.</summary>
internal static class JsonSettings
{
    public static JsonSerializerOptions Lenient { get; } = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter() },
        IncludeFields = true,
    };
}
