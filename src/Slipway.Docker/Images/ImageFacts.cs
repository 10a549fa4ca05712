namespace Slipway.Docker.Images;

/// <summary>The facts of an image that the engine has.</summary>
public sealed record ImageFacts
{
    /// <summary>The engine's id: the manifest's or index's digest with the containerd store, the configuration's with the classic one.</summary>
    public required string Id { get; init; }

    /// <summary>Its names.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Its names with digests.</summary>
    public IReadOnlyList<string> Digests { get; init; } = [];

    /// <summary>Its size in bytes: compressed with the containerd store, unpacked with the classic one.</summary>
    public long Size { get; init; }

    /// <summary>The user that it runs as; empty means root.</summary>
    public string User { get; init; } = "";

    /// <summary>The entry point.</summary>
    public IReadOnlyList<string> Entrypoint { get; init; } = [];

    /// <summary>The default arguments.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The environment, each entry <c>NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>The working folder; empty means the root.</summary>
    public string WorkingFolder { get; init; } = "";

    /// <summary>The ports that it declares, such as <c>8080/tcp</c>.</summary>
    public IReadOnlyList<string> ExposedPorts { get; init; } = [];

    /// <summary>The labels.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>The health check; null when it has none, or has switched off its base image's.</summary>
    public Healthcheck? Healthcheck { get; init; }

    /// <summary>When it was made; null when it does not say.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The operating system, such as <c>linux</c>.</summary>
    public string OperatingSystem { get; init; } = "";

    /// <summary>The architecture, such as <c>amd64</c>.</summary>
    public string Architecture { get; init; } = "";

    /// <summary>The digests of its unpacked layers, lowest first.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>
    /// Whether it runs as a user that is a number other than 0. A name would need <c>/etc/passwd</c>, and Kubernetes' <c>runAsNonRoot</c> cannot
    /// judge it.
    /// </summary>
    public bool RunsAsNumericNonRoot
        => uint.TryParse(User.Split(':')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) && id != 0;
}
