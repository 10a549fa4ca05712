namespace Slipway.Docker.Provisioning;

/// <summary>What a machine has to be able to do after provisioning.</summary>
public sealed record ProvisionOptions
{
    /// <summary>A Docker engine that runs, its client, buildx, and git. True by default.</summary>
    public bool Docker { get; init; } = true;

    /// <summary>The Compose plugin of the Docker client. True by default.</summary>
    public bool Compose { get; init; } = true;

    /// <summary>A Go toolchain on the machine itself, for live reload and the service's tests. True by default.</summary>
    public bool Go { get; init; } = true;

    /// <summary>
    /// The image <see cref="GoBaseImage.Reference"/>, made from Debian packages, so that nothing has to be pulled. Only
    /// together with <see cref="Docker"/>. True by default.
    /// </summary>
    public bool GoImage { get; init; } = true;

    /// <summary>The program <c>docker-registry</c>, which tests start for themselves. False by default.</summary>
    public bool Registry { get; init; }

    /// <summary>Says everything that would be done and does nothing. False by default.</summary>
    public bool DryRun { get; init; }

    /// <summary>How long the engine may take to answer after it was started. 60 s by default.</summary>
    public TimeSpan EngineStartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
