namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The operating systems for which <c>[build]</c> can have overrides.</summary>
public enum AirPlatform
{
    /// <summary><c>[build.linux]</c>.</summary>
    Linux,

    /// <summary><c>[build.darwin]</c>: macOS.</summary>
    Darwin,

    /// <summary><c>[build.windows]</c>.</summary>
    Windows,
}
