namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The table <c>[misc]</c> of <c>.air.toml</c>.</summary>
public sealed record MiscSettings
{
    /// <summary>Whether <c>tmp_dir</c> is deleted at the end. False by default: the program stays.</summary>
    public bool CleanOnExit { get; init; }

    /// <summary>Text shown at the start; null (the default) shows the ordinary first line, an empty text shows nothing.</summary>
    public string? StartupBanner { get; init; }
}
