namespace Slipway.Docker.Progress;

/// <summary>The place in the Dockerfile that a failed build points to.</summary>
/// <param name="File">The file's name as BuildKit knows it: without its folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Excerpt">The lines around it as BuildKit prints them, the guilty ones marked by <c>>>></c>.</param>
public sealed record ErrorSource(string File, int Line, IReadOnlyList<string> Excerpt);
