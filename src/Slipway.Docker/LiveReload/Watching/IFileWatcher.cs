using System.Threading.Channels;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>Watches the files that a configuration is about. One save may be reported more than once; it is never not reported.</summary>
public interface IFileWatcher : IAsyncDisposable
{
    /// <summary>The reports. Completed when the watcher is disposed.</summary>
    ChannelReader<WatchEvent> Events { get; }

    /// <summary>Starts to watch. When the task has ended every change from then on is reported.</summary>
    /// <exception cref="IOException">The root cannot be watched at all.</exception>
    Task StartAsync(CancellationToken cancellationToken);
}
