namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The table <c>[screen]</c> of <c>.air.toml</c>.</summary>
public sealed record ScreenSettings
{
    /// <summary>Whether the screen is cleared before each build. False by default.</summary>
    public bool ClearOnRebuild { get; init; }

    /// <summary>Whether clearing keeps what can be scrolled back to. True by default.</summary>
    public bool KeepScroll { get; init; } = true;
}
