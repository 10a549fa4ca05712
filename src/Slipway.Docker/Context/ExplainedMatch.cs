namespace Slipway.Docker.Context;

/// <summary>A pattern that matched.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Path">What it matched: the path, or a folder above it.</param>
/// <param name="ChangedAnswer">Whether the answer was another one before.</param>
public sealed record ExplainedMatch(IgnorePattern Pattern, string Path, bool ChangedAnswer);
