using System.Text.Json;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>What a running engine says about itself.</summary>
/// <param name="Version">The engine's version, as it writes it.</param>
/// <param name="ContainerdStore">Whether images are kept by containerd.</param>
internal sealed record EngineInfo(string Version, bool ContainerdStore)
{
    /// <summary>The driver type that the containerd image store reports.</summary>
    private const string SnapshotterDriver = "io.containerd.snapshotter.v1";

    /// <summary>Reads the Engine API's <c>/info</c>, which is also what <c>docker info --format '{{json .}}'</c> prints; null when it is neither.</summary>
    public static EngineInfo? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            // A client without a server prints the same object with an empty version.
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("ServerVersion", out var version)
                && version.GetString() is { Length: > 0 } text
                    ? new EngineInfo(text, HasSnapshotter(root))
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool HasSnapshotter(JsonElement root)
        => root.TryGetProperty("DriverStatus", out var status)
            && status.ValueKind == JsonValueKind.Array
            && status.EnumerateArray().Any(pair => pair.ValueKind == JsonValueKind.Array
                && pair.EnumerateArray().Any(value => value.ValueKind == JsonValueKind.String && value.ValueEquals(SnapshotterDriver)));
}
