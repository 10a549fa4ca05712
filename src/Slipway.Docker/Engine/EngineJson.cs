using System.Text.Json;
using Slipway.Docker.Images;

namespace Slipway.Docker.Engine;

/// <summary>Reads the engine's answers; <c>docker … --format json</c> prints the same for most of them.</summary>
internal static class EngineJson
{
    private const string ContainerdDriver = "io.containerd.snapshotter.v1";

    public static EngineVersion Version(JsonElement? json)
        => new(json.Text("Version"), json.Text("ApiVersion"), json.Text("MinAPIVersion"), json.Text("Os"), Architectures.Normalize(json.Text("Arch")));

    public static EngineInfo Info(JsonElement? json) => new()
    {
        ServerVersion = json.Text("ServerVersion"),
        StorageDriver = json.Text("Driver"),
        UsesContainerdStore = json.Items("DriverStatus").Any(pair => pair is { ValueKind: JsonValueKind.Array } status
            && status.EnumerateArray().Any(text => text.ValueKind == JsonValueKind.String && text.GetString() == ContainerdDriver)),
        OperatingSystem = json.Text("OperatingSystem"),
        Platform = Architectures.Platform(json.Text("OSType"), json.Text("Architecture")),
        Processors = (int)json.Number("NCPU"),
        Memory = json.Number("MemTotal"),
        DataFolder = json.Text("DockerRootDir"),
        IsRootless = json.Texts("SecurityOptions").Any(option => option.Contains("rootless", StringComparison.Ordinal)),
    };

    public static ImageFacts Image(JsonElement? json)
    {
        var config = json.Object("Config");
        return new ImageFacts
        {
            Id = json.Text("Id"),
            Tags = json.Texts("RepoTags"),
            Digests = json.Texts("RepoDigests"),
            Size = json.Number("Size"),
            User = config.Text("User"),
            Entrypoint = config.Texts("Entrypoint"),
            Command = config.Texts("Cmd"),
            Environment = config.Texts("Env"),
            WorkingFolder = config.Text("WorkingDir"),
            ExposedPorts = [.. config.Properties("ExposedPorts").Select(port => port.Name)],
            Labels = config.Properties("Labels").ToDictionary(label => label.Name, label => label.Value.ToString()),
            Healthcheck = Healthcheck(config.Object("Healthcheck")),
            Created = json.Time("Created"),
            OperatingSystem = json.Text("Os"),
            Architecture = json.Text("Architecture"),
            Layers = json.Object("RootFS").Texts("Layers"),
        };
    }

    public static IReadOnlyList<ImageLayer> History(JsonElement json)
        => json.ValueKind != JsonValueKind.Array
            ? []
            : [.. json.EnumerateArray().Select(item => (JsonElement?)item).Select(item => new ImageLayer(
                item.Text("CreatedBy"), DateTimeOffset.FromUnixTimeSeconds(item.Number("Created")), item.Number("Size"), item.Text("Comment")))];

    public static ContainerState Container(JsonElement? json)
    {
        var state = json.Object("State");
        var health = state.Object("Health");
        return new ContainerState(
            json.Text("Id"),
            state.Text("Status"),
            (int)state.Number("ExitCode"),
            state.Flag("OOMKilled"),
            state.Text("Error"),
            health is null || health.Text("Status") is "none" or ""
                ? null
                : new ContainerHealth(health.Text("Status"), (int)health.Number("FailingStreak"), health.Items("Log").LastOrDefault().Text("Output").TrimEnd()));
    }

    private static Healthcheck? Healthcheck(JsonElement? json)
        => json.Texts("Test") is { Count: > 0 } test && test[0] != "NONE"
            ? new Healthcheck(test, json.Duration("Interval"), json.Duration("Timeout"), json.Duration("StartPeriod"), (int)json.Number("Retries"))
            : null;
}
