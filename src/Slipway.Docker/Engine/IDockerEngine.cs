using Slipway.Docker.Images;

namespace Slipway.Docker.Engine;

/// <summary>What is read from a Docker engine. Builds go through the command line, never through this.</summary>
public interface IDockerEngine : IDisposable
{
    /// <summary>Asks whether the engine answers.</summary>
    /// <exception cref="EngineException">It does not.</exception>
    Task PingAsync(CancellationToken cancellationToken = default);

    /// <summary>The engine's version.</summary>
    /// <exception cref="EngineException">The engine could not be asked.</exception>
    Task<EngineVersion> VersionAsync(CancellationToken cancellationToken = default);

    /// <summary>What the engine says about itself.</summary>
    /// <exception cref="EngineException">The engine could not be asked.</exception>
    Task<EngineInfo> InfoAsync(CancellationToken cancellationToken = default);

    /// <summary>The facts of an image, or null when there is none of that name or id.</summary>
    /// <exception cref="EngineException">The engine could not be asked.</exception>
    Task<ImageFacts?> InspectImageAsync(string image, CancellationToken cancellationToken = default);

    /// <summary>The history of an image, newest first, or null when there is none of that name or id.</summary>
    /// <exception cref="EngineException">The engine could not be asked.</exception>
    Task<IReadOnlyList<ImageLayer>?> HistoryAsync(string image, CancellationToken cancellationToken = default);

    /// <summary>The state of a container, or null when there is none of that name or id.</summary>
    /// <exception cref="EngineException">The engine could not be asked.</exception>
    Task<ContainerState?> InspectContainerAsync(string container, CancellationToken cancellationToken = default);

    /// <summary>What the engine keeps on disk. Takes seconds when there is much.</summary>
    /// <exception cref="EngineException">The engine could not be asked.</exception>
    Task<DiskUse> DiskUseAsync(CancellationToken cancellationToken = default);
}
