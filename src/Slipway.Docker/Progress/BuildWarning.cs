namespace Slipway.Docker.Progress;

/// <summary>A warning of BuildKit, such as a finding of its Dockerfile checks.</summary>
/// <param name="Message">The warning. May hold anything: escape it.</param>
/// <param name="Url">Where it is explained, or null.</param>
/// <param name="Line">The line of the Dockerfile, or null.</param>
public sealed record BuildWarning(string Message, string? Url, int? Line);
