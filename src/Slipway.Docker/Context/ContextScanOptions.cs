using Slipway.Docker.Dockerfiles;

namespace Slipway.Docker.Context;

/// <summary>What to scan.</summary>
public sealed record ContextScanOptions
{
    /// <summary>The context's folder.</summary>
    public required string Root { get; init; }

    /// <summary>The patterns; none by default.</summary>
    public IgnoreFile IgnoreFile { get; init; } = IgnoreFile.None;

    /// <summary>What the Dockerfile needs from this context; null (the default) when there is no Dockerfile.</summary>
    public IReadOnlyList<DockerfileSource>? Sources { get; init; }

    /// <summary>How many of the largest folders and files, and of each kind of finding, are kept; 10 by default.</summary>
    public int Top { get; init; } = 10;
}
