namespace Slipway.Docker.LiveReload.Output;

/// <summary>Who says something; each has its colour in the table <c>[color]</c>.</summary>
public enum LiveReloadSource
{
    /// <summary>The loop.</summary>
    Main,

    /// <summary>The watcher: files that changed.</summary>
    Watcher,

    /// <summary>The build.</summary>
    Build,

    /// <summary>The one that starts and ends the program, and runs rules.</summary>
    Runner,

    /// <summary>The program.</summary>
    App,
}
