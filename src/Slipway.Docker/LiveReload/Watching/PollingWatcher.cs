using System.Diagnostics;
using System.IO.Enumeration;
using System.Threading.Channels;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Compares times and sizes. The pause between two looks is ten times what a look costs, between the configured interval and
/// five seconds, so that a slow share or a large tree is not read all the time.
/// </summary>
internal sealed class PollingWatcher(WatchFilter filter, TimeSpan interval, TimeProvider time) : IFileWatcher
{
    private const int CostFactor = 10;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly CancellationTokenSource stop = new();
    private readonly HashSet<string> lostRoots = new(StringComparer.Ordinal);
    private Dictionary<string, FileStamp> known = new(StringComparer.Ordinal);
    private FolderWalker? walker;
    private Task running = Task.CompletedTask;

    /// <inheritdoc/>
    public ChannelReader<WatchEvent> Events => events.Reader;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        walker = new FolderWalker(filter, text => Report(WatchEventKind.Notice, text));
        var pause = Look(first: true);
        running = Task.Run(() => RunAsync(pause), CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        events.Writer.TryComplete();
        stop.Dispose();
    }

    private async Task RunAsync(TimeSpan pause)
    {
        try
        {
            while (true)
            {
                await Task.Delay(pause, time, stop.Token);
                pause = Look(first: false);
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

    private TimeSpan Look(bool first)
    {
        var watch = Stopwatch.StartNew();
        var seen = new Dictionary<string, FileStamp>(known.Count, StringComparer.Ordinal);
        foreach (var root in filter.Roots)
        {
            LookAt(root, seen);
        }

        if (!first)
        {
            Compare(seen);
        }

        known = seen;
        var pause = watch.Elapsed * CostFactor;
        return pause < interval ? interval : pause > LongestPause && interval < LongestPause ? LongestPause : pause;
    }

    private void LookAt(string root, Dictionary<string, FileStamp> seen)
    {
        if (!Directory.Exists(root))
        {
            if (lostRoots.Add(root))
            {
                Report(WatchEventKind.RootLost, root);
            }

            return;
        }

        if (lostRoots.Remove(root))
        {
            Report(WatchEventKind.RootFound, root);
        }

        foreach (var folder in walker!.Tree(root))
        {
            AddFiles(folder, seen);
        }
    }

    private void AddFiles(string folder, Dictionary<string, FileStamp> seen)
    {
        try
        {
            var files = new FileSystemEnumerable<(string Path, FileStamp Stamp)>(
                folder, (ref FileSystemEntry entry) => (entry.ToFullPath(), StampOf(ref entry)), Everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && filter.Classify(entry.ToFullPath()).Counts,
            };
            foreach (var (path, stamp) in files)
            {
                seen[path] = stamp;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It has just been deleted, or it may not be read: the walker says so.
        }
    }

    private static FileStamp StampOf(ref FileSystemEntry entry)
    {
        // Of a link, the file it leads to is what is edited.
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0
            && File.ResolveLinkTarget(entry.ToFullPath(), returnFinalTarget: true) is FileInfo { Exists: true } target)
        {
            return new FileStamp(target.LastWriteTimeUtc.Ticks, target.Length);
        }

        return new FileStamp(entry.LastWriteTimeUtc.UtcTicks, entry.Length);
    }

    private void Compare(Dictionary<string, FileStamp> seen)
    {
        foreach (var (path, stamp) in seen.ToList())
        {
            if (!known.TryGetValue(path, out var before))
            {
                Report(WatchEventKind.Changed, path);
            }
            else if (before != stamp && stamp.Length == 0 && before.Length > 0)
            {
                // Truncated: most likely it is being written. The next look decides; an empty file is reported then.
                seen[path] = stamp with { Length = -1 };
            }
            else if (before != stamp)
            {
                Report(WatchEventKind.Changed, path);
            }
        }

        foreach (var path in known.Keys.Where(path => !seen.ContainsKey(path)))
        {
            Report(WatchEventKind.Changed, path);
        }
    }

    private void Report(WatchEventKind kind, string text) => events.Writer.TryWrite(new WatchEvent(kind, text));
}
