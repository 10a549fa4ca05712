namespace Slipway.Docker.LiveReload.Watching;

/// <summary>The kernel's inotify interface, as far as it is used; a seam because its limits cannot be exhausted politely in a test.</summary>
internal interface IInotify : IDisposable
{
    /// <summary>Watches a folder and returns the watch's number; null when the folder has gone, is none, or may not be read.</summary>
    /// <exception cref="WatchLimitException">The limit of watches is reached.</exception>
    int? Add(string folder);

    /// <summary>Ends a watch; numbers that have ended already are passed over.</summary>
    void Remove(int watch);

    /// <summary>Waits for events. Returns the number of bytes put into the buffer; 0 after the time-out; -1 when it was woken to stop.</summary>
    int Read(Span<byte> buffer, int timeoutMilliseconds);

    /// <summary>Makes <see cref="Read"/> return -1. May be called from any thread.</summary>
    void Wake();
}
