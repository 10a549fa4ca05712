namespace Slipway.Docker.LiveReload.Watching;

/// <summary>What a watcher reports.</summary>
public enum WatchEventKind
{
    /// <summary>A file was created, written, renamed or deleted.</summary>
    Changed,

    /// <summary>Events were lost, or the watcher was replaced: anything may have changed.</summary>
    Rescan,

    /// <summary>The watched root is gone; the watcher waits for it.</summary>
    RootLost,

    /// <summary>The watched root is there again; anything may have changed.</summary>
    RootFound,

    /// <summary>Something the user should know: polling is used, or a folder cannot be read.</summary>
    Notice,

    /// <summary>The watcher cannot go on; the text says why.</summary>
    Failed,
}
