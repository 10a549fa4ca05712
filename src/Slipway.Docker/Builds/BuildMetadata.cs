using System.Text.Json;

namespace Slipway.Docker.Builds;

/// <summary>What buildx writes about a build that succeeded (<c>--metadata-file</c>).</summary>
public sealed record BuildMetadata
{
    /// <summary>The build's reference for <c>docker buildx history</c>, or null.</summary>
    public string? BuildRef { get; init; }

    /// <summary>The digest of the image's configuration, or null.</summary>
    public string? ConfigDigest { get; init; }

    /// <summary>The digest of the manifest or index; with the classic image store the configuration's. Null when nothing was exported.</summary>
    public string? Digest { get; init; }

    /// <summary>The image's names, or empty.</summary>
    public IReadOnlyList<string> ImageNames { get; init; } = [];

    /// <summary>Reads the file's text. Anything that is not there or of another type is null.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static BuildMetadata Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new BuildMetadata
        {
            BuildRef = Text("buildx.build.ref"),
            ConfigDigest = Text("containerimage.config.digest"),
            Digest = Text("containerimage.digest"),
            ImageNames = Text("image.name")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
        };

        string? Text(string name)
            => document.RootElement.ValueKind == JsonValueKind.Object
                && document.RootElement.TryGetProperty(name, out var value)
                && value.ValueKind == JsonValueKind.String
                    ? value.GetString()
                    : null;
    }
}
