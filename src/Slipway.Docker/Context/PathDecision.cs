namespace Slipway.Docker.Context;

/// <summary>What the patterns say about one path.</summary>
/// <param name="IsExcluded">Whether the path is excluded.</param>
/// <param name="Decider">The number (from 0, in <see cref="IgnoreFile.Patterns"/>) of the last pattern that changed the answer; -1 when none did.</param>
public readonly record struct PathDecision(bool IsExcluded, int Decider);
