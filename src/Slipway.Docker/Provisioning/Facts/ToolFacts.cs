namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Which programs are there; each is a path, or null.</summary>
internal sealed record ToolFacts
{
    /// <summary>The engine.</summary>
    public string? Dockerd { get; init; }

    /// <summary>The client.</summary>
    public string? Docker { get; init; }

    /// <summary>The client's plugin buildx.</summary>
    public string? Buildx { get; init; }

    /// <summary>The client's plugin Compose, version 2 or newer.</summary>
    public string? Compose { get; init; }

    /// <summary>The Go toolchain.</summary>
    public GoToolchain? Go { get; init; }

    /// <summary>Git.</summary>
    public string? Git { get; init; }

    /// <summary>What the engine sets up container networks with.</summary>
    public string? Iptables { get; init; }

    /// <summary>What a Debian root file system is made with.</summary>
    public string? Debootstrap { get; init; }

    /// <summary>The registry that tests start.</summary>
    public string? Registry { get; init; }

    /// <summary>The certificate authorities that the system trusts.</summary>
    public string? CertificateBundle { get; init; }
}
