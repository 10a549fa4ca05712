namespace Slipway.Docker.Progress;

/// <summary>A time in which a step was at work.</summary>
/// <param name="Started">When it started.</param>
/// <param name="Completed">When it ended; null while it runs.</param>
/// <param name="Cached">Whether it was only the finding of a cached result.</param>
public sealed record StepInterval(DateTimeOffset Started, DateTimeOffset? Completed, bool Cached);
