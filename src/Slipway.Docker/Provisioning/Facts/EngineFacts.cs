namespace Slipway.Docker.Provisioning.Facts;

/// <summary>The Docker engine that the client would talk to.</summary>
/// <param name="Endpoint">Where it is expected.</param>
/// <param name="IsDefault">Whether an engine that is started here answers there.</param>
/// <param name="Running">What it says about itself; null when nothing answers.</param>
internal sealed record EngineFacts(string Endpoint, bool IsDefault, EngineInfo? Running)
{
    /// <summary>Whether an engine that was stopped has images in its own store, which the containerd store would hide.</summary>
    public bool HasImagesInOldStore { get; init; }

    /// <summary>Whether an engine that is stopped may have images: nobody can say before it runs.</summary>
    public bool MayHaveImages { get; init; }

    /// <summary>Whether <see cref="GoBaseImage.Reference"/> is there; false when nothing answers.</summary>
    public bool HasGoImage { get; init; }

    /// <summary>Whether <see cref="GoBaseImage.Latest"/> is there; false when nothing answers.</summary>
    public bool HasLatestGoImage { get; init; }
}
