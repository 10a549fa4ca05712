namespace Slipway.Docker.Engine;

/// <summary>What the engine says about itself.</summary>
public sealed record EngineInfo
{
    /// <summary>The engine's version.</summary>
    public string ServerVersion { get; init; } = "";

    /// <summary>The storage driver, such as <c>overlay2</c> or <c>overlayfs</c>.</summary>
    public string StorageDriver { get; init; } = "";

    /// <summary>
    /// Whether images are in containerd's store: only then the default builder builds several platforms at once and imports
    /// and exports caches.
    /// </summary>
    public bool UsesContainerdStore { get; init; }

    /// <summary>The distribution, such as <c>Debian GNU/Linux 12 (bookworm)</c> or <c>Docker Desktop</c>.</summary>
    public string OperatingSystem { get; init; } = "";

    /// <summary>The platform of the engine, such as <c>linux/amd64</c>.</summary>
    public string Platform { get; init; } = "";

    /// <summary>The number of processors.</summary>
    public int Processors { get; init; }

    /// <summary>The memory in bytes.</summary>
    public long Memory { get; init; }

    /// <summary>The folder that holds its data.</summary>
    public string DataFolder { get; init; } = "";

    /// <summary>Whether it runs without root's rights.</summary>
    public bool IsRootless { get; init; }
}
