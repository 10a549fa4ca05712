using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>What a build has made.</summary>
/// <param name="Tags">The image's names, as they were asked for.</param>
/// <param name="Duration">How long the command took.</param>
/// <param name="Progress">The steps.</param>
/// <param name="Metadata">What buildx wrote about the result; null when it wrote nothing (a dry run).</param>
public sealed record BuildResult(IReadOnlyList<string> Tags, TimeSpan Duration, BuildProgress Progress, BuildMetadata? Metadata)
{
    /// <summary>The file that holds the progress log, or null when none was asked for.</summary>
    public string? ProgressFile { get; init; }

    /// <summary>The file that holds the metadata, or null when none was asked for.</summary>
    public string? MetadataFile { get; init; }

    /// <summary>
    /// The digest that identifies the result: of the manifest or index with the containerd image store and in registries, of
    /// the configuration with the classic store. For a loaded image it is the engine's image id.
    /// </summary>
    public string? ImageId => Metadata?.Digest ?? Metadata?.ConfigDigest;
}
