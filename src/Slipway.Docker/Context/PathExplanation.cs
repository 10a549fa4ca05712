namespace Slipway.Docker.Context;

/// <summary>Why a path is in the context or not.</summary>
/// <param name="Path">The path, cleaned.</param>
/// <param name="IsExcluded">What the patterns say about the path itself.</param>
/// <param name="Decider">The pattern that decided; null when none matched.</param>
/// <param name="PrunedAt">The excluded folder above it that BuildKit does not enter, or null.</param>
/// <param name="Matches">The patterns that were compared and matched, in order.</param>
public sealed record PathExplanation(string Path, bool IsExcluded, IgnorePattern? Decider, string? PrunedAt, IReadOnlyList<ExplainedMatch> Matches)
{
    /// <summary>
    /// Whether the context has it. False for a path that does not exist; true for an excluded folder that holds something that
    /// is included.
    /// </summary>
    public bool IsIncluded { get; init; }

    /// <summary>Whether it is an included folder.</summary>
    public bool IsFolder { get; init; }
}
