namespace Slipway.Docker.Context;

/// <summary>Something about a context that its owner should know.</summary>
/// <param name="Code">What it is, for programs: <c>source-removed</c>, <c>line-matches-nothing</c>, <c>secret</c>, …</param>
/// <param name="Message">What it is, where, and what to do; hostile names are escaped.</param>
/// <param name="Path">The path it is about, or null.</param>
/// <param name="Line">The line of the ignore file or Dockerfile, or null.</param>
public sealed record ContextFinding(string Code, string Message, string? Path, int? Line);
