namespace Slipway.Docker.Context;

/// <summary>Something that is left in the context and rarely should be.</summary>
/// <param name="Path">The path; a folder's ends in <c>/</c>.</param>
/// <param name="Kind">Why it is shown.</param>
/// <param name="Reason">What it looks like.</param>
/// <param name="Files">The files in it; 1 for a file.</param>
/// <param name="Bytes">Their sizes.</param>
public sealed record SuspiciousPath(string Path, SuspicionKind Kind, string Reason, int Files, long Bytes);
