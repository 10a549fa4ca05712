namespace Slipway.Docker.LiveReload.Watching;

/// <summary>One report of a watcher.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Text">The file's absolute path, or the message; empty when there is nothing to say.</param>
public readonly record struct WatchEvent(WatchEventKind Kind, string Text);
