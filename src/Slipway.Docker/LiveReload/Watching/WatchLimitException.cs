namespace Slipway.Docker.LiveReload.Watching;

/// <summary>The kernel gives no more watches or watchers; polling still works.</summary>
internal sealed class WatchLimitException(string message) : IOException(message);
