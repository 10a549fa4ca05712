namespace Slipway.Docker.Engine;

/// <summary>What something needs of Docker.</summary>
[Flags]
public enum DockerNeeds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A client.</summary>
    Client = 1,

    /// <summary>An engine that answers.</summary>
    Engine = 2,

    /// <summary>The buildx plugin, 0.13 or newer.</summary>
    Buildx = 4,

    /// <summary>The Compose plugin.</summary>
    Compose = 8,

    /// <summary>Images in containerd's store, for several platforms and caches with the default builder.</summary>
    ContainerdStore = 16,

    /// <summary>What an image build needs.</summary>
    Build = Client | Engine | Buildx,
}
