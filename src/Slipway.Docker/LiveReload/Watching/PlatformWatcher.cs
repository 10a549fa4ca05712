using System.Threading.Channels;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Watches with the platform's own class, where one handle watches a whole tree (macOS, Windows). A folder that appears is
/// listed, because files written into it at once may come without events of their own.
/// </summary>
internal sealed class PlatformWatcher(WatchFilter filter, TimeProvider time) : IFileWatcher
{
    private const int LargestBuffer = 64 * 1024;
    private static readonly TimeSpan RootPoll = TimeSpan.FromMilliseconds(500);

    private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, FileSystemWatcher?> watchers = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private FolderWalker? walker;
    private Task checking = Task.CompletedTask;

    /// <inheritdoc/>
    public ChannelReader<WatchEvent> Events => events.Reader;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        walker = new FolderWalker(filter, text => Report(WatchEventKind.Notice, text));
        foreach (var root in filter.Roots)
        {
            watchers[root] = null;
            if (Directory.Exists(root))
            {
                Watch(root);
            }
            else
            {
                Report(WatchEventKind.RootLost, root);
            }
        }

        checking = Task.Run(CheckRootsAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await checking;
        foreach (var watcher in watchers.Values)
        {
            watcher?.Dispose();
        }

        events.Writer.TryComplete();
        stop.Dispose();
    }

    private void Watch(string root)
    {
        var watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = LargestBuffer,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => HandleChange(change.FullPath);
        watcher.Created += (_, change) => HandleNew(change.FullPath);
        watcher.Deleted += (_, change) => HandleChange(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            HandleChange(change.OldFullPath);
            HandleNew(change.FullPath);
        };
        watcher.Error += (_, _) => Report(WatchEventKind.Rescan, "file events were lost");
        watcher.EnableRaisingEvents = true;
        watchers[root] = watcher;
    }

    private void HandleChange(string path)
    {
        if (filter.Classify(path).Counts && !Directory.Exists(path))
        {
            Report(WatchEventKind.Changed, path);
        }
    }

    private void HandleNew(string path)
    {
        if (!Directory.Exists(path))
        {
            HandleChange(path);
        }
        else if (filter.WatchesFolder(path))
        {
            lock (gate)
            {
                walker!.Tree(path).SelectMany(walker.FilesIn).ToList().ForEach(file => Report(WatchEventKind.Changed, file));
            }
        }
    }

    /// <summary>Not every platform tells that the watched folder itself has gone, and none that it is there again.</summary>
    private async Task CheckRootsAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(RootPoll, time, stop.Token);
                foreach (var (root, watcher) in watchers.ToList())
                {
                    CheckRoot(root, watcher);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
        catch (Exception exception)
        {
            Report(WatchEventKind.Failed, exception.Message);
        }
    }

    private void CheckRoot(string root, FileSystemWatcher? watcher)
    {
        var exists = Directory.Exists(root);
        if (watcher is not null && !exists)
        {
            watcher.Dispose();
            watchers[root] = null;
            Report(WatchEventKind.RootLost, root);
        }
        else if (watcher is null && exists)
        {
            Watch(root);
            Report(WatchEventKind.RootFound, root);
        }
    }

    private void Report(WatchEventKind kind, string text) => events.Writer.TryWrite(new WatchEvent(kind, text));
}
