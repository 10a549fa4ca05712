namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>A configuration and where it came from.</summary>
/// <param name="Configuration">The configuration.</param>
/// <param name="File">The file it was read from; null when there is none and the defaults are used.</param>
/// <param name="Notes">What the user should know, one line each: no file, a value that was raised, a key that has no effect.</param>
public sealed record LoadedConfiguration(LiveReloadConfiguration Configuration, string? File, IReadOnlyList<string> Notes);
