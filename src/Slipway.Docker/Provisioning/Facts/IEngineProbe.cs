namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Asks a Docker engine, quickly and without changing anything.</summary>
internal interface IEngineProbe
{
    /// <summary>Where the engine is expected, as the client would say it: <c>unix:///var/run/docker.sock</c>.</summary>
    string Endpoint { get; }

    /// <summary>Whether that is where an engine started by this machine's own packages answers.</summary>
    bool IsDefault { get; }

    /// <summary>What the engine says about itself; null when nothing answers.</summary>
    Task<EngineInfo?> InfoAsync(CancellationToken cancellationToken);

    /// <summary>Whether the engine has an image of that name.</summary>
    Task<bool> HasImageAsync(string reference, CancellationToken cancellationToken);
}
