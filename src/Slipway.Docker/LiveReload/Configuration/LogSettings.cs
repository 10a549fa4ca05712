namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The table <c>[log]</c> of <c>.air.toml</c>.</summary>
public sealed record LogSettings
{
    /// <summary>Whether each line starts with the time. False by default.</summary>
    public bool Time { get; init; }

    /// <summary>Whether only the main lines are shown, not those of watcher, build and runner. False by default.</summary>
    public bool MainOnly { get; init; }

    /// <summary>Whether only the program's own output and errors are shown. False by default.</summary>
    public bool Silent { get; init; }
}
