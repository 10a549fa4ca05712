namespace Slipway.Docker.Context;

/// <summary>What one pattern of an ignore file did.</summary>
/// <param name="Pattern">The pattern and its line.</param>
/// <param name="Files">For a pattern that excludes: the files that it removed, being the last that decided. For <c>!</c>: those that it brought back.</param>
/// <param name="Bytes">Their sizes.</param>
/// <param name="Effect">Whether the context would be another one without it.</param>
/// <param name="CoveredBy">The line that already does what this one would, when one was seen; else null.</param>
public sealed record LineUse(IgnorePattern Pattern, int Files, long Bytes, LineEffect Effect, int? CoveredBy);
