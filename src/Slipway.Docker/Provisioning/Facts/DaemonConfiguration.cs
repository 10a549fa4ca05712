using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>The engine's configuration file, <c>daemon.json</c>.</summary>
internal sealed record DaemonConfiguration
{
    /// <summary>Where the engine looks for it.</summary>
    public const string DefaultPath = "/etc/docker/daemon.json";

    private const string Features = "features";
    private const string Snapshotter = "containerd-snapshotter";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private DaemonConfiguration(string? text) => Text = text;

    /// <summary>The file's content; null when there is no file.</summary>
    public string? Text { get; }

    /// <summary>Why the file cannot be understood; null when it can.</summary>
    public string? Error { get; private init; }

    /// <summary>What the file says about the containerd image store; null when it says nothing.</summary>
    public bool? ContainerdStore { get; private init; }

    /// <summary>Where the engine writes its process id.</summary>
    public string PidFile { get; private init; } = "/var/run/docker.pid";

    /// <summary>Where the engine keeps its data.</summary>
    public string DataRoot { get; private init; } = "/var/lib/docker";

    /// <summary>Where the engine's own containerd writes its process id.</summary>
    public string ContainerdPidFile { get; private init; } = "/var/run/docker/containerd/containerd.pid";

    /// <summary>Reads the file; null is no file, and an empty file is an empty configuration.</summary>
    public static DaemonConfiguration Parse(string? text)
    {
        var empty = new DaemonConfiguration(text);
        try
        {
            if (Root(text) is not { } root)
            {
                return empty with { Error = "it is not a JSON object" };
            }

            if (root[Features] is not (null or JsonObject))
            {
                return empty with { Error = $"\"{Features}\" is not a JSON object" };
            }

            return empty with
            {
                ContainerdStore = root[Features]?[Snapshotter] is JsonValue value && value.TryGetValue<bool>(out var on) ? on : null,
                PidFile = TextOf(root, "pidfile") ?? empty.PidFile,
                DataRoot = TextOf(root, "data-root") ?? empty.DataRoot,
                ContainerdPidFile = TextOf(root, "exec-root") is { } folder ? $"{folder}/containerd/containerd.pid" : empty.ContainerdPidFile,
            };
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            // ArgumentException: the same name twice.
            return empty with { Error = error.Message };
        }
    }

    /// <summary>The content with the containerd image store turned on and everything else as it was.</summary>
    public string WithContainerdStore()
    {
        var root = Root(Text) ?? [];
        if (root[Features] is not JsonObject features)
        {
            root[Features] = features = [];
        }

        features[Snapshotter] = true;
        return root.ToJsonString(Layout) + "\n";
    }

    private static JsonObject? Root(string? text)
        => string.IsNullOrWhiteSpace(text) ? [] : JsonNode.Parse(text) as JsonObject;

    private static string? TextOf(JsonObject root, string name)
        => root[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}
