using System.Threading.Channels;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Watches with the platform's own class, where one handle watches a whole tree (macOS, Windows). A folder that appears is
/// listed, because files written into it at once may come without events of their own.
/// </summary>
internal sealed class PlatformWatcher(WatchFilter filter, TimeProvider time) : IFileWatcher
{
    private const int LargestBuffer = 64 * 1024;
    private static readonly TimeSpan RootPoll = TimeSpan.FromMilliseconds(200);

    private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly CancellationTokenSource stop = new();
    private readonly Lock gate = new();
    private FolderWalker? walker;
    private Task searching = Task.CompletedTask;

    /// <inheritdoc/>
    public ChannelReader<WatchEvent> Events => events.Reader;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        walker = new FolderWalker(filter, text => Report(WatchEventKind.Notice, text));
        foreach (var root in filter.Roots)
        {
            Watch(root);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await searching;
        watchers.ForEach(watcher => watcher.Dispose());
        events.Writer.TryComplete();
        stop.Dispose();
    }

    private void Watch(string root)
    {
        if (!Directory.Exists(root))
        {
            Lose(root);
            return;
        }

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
        watcher.Error += (_, _) => HandleError(root, watcher);
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
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

    private void HandleError(string root, FileSystemWatcher watcher)
    {
        if (Directory.Exists(root))
        {
            Report(WatchEventKind.Rescan, "file events were lost");
            return;
        }

        watcher.EnableRaisingEvents = false;
        Lose(root);
    }

    private void Lose(string root)
    {
        Report(WatchEventKind.RootLost, root);
        searching = Task.WhenAll(searching, SearchAsync(root));
    }

    private async Task SearchAsync(string root)
    {
        try
        {
            while (!Directory.Exists(root))
            {
                await Task.Delay(RootPoll, time, stop.Token);
            }

            Watch(root);
            Report(WatchEventKind.RootFound, root);
        }
        catch (OperationCanceledException)
        {
            // Disposed.
        }
    }

    private void Report(WatchEventKind kind, string text) => events.Writer.TryWrite(new WatchEvent(kind, text));
}
