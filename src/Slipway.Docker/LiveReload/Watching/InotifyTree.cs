using System.Threading.Channels;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>Keeps the watches in step with the folders and turns the kernel's events into reports. Used by one thread.</summary>
internal sealed class InotifyTree
{
    private static readonly TimeSpan CreatePatience = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan WritePatience = TimeSpan.FromSeconds(1);

    private readonly WatchFilter filter;
    private readonly IInotify inotify;
    private readonly ChannelWriter<WatchEvent> events;
    private readonly FolderWalker walker;
    private readonly WatchMap map = new();
    private readonly HashSet<string> lostRoots = new(StringComparer.Ordinal);

    public InotifyTree(WatchFilter filter, IInotify inotify, ChannelWriter<WatchEvent> events, TimeProvider time)
    {
        this.filter = filter;
        this.inotify = inotify;
        this.events = events;
        Unfinished = new UnfinishedWrites(time);
        walker = new FolderWalker(filter, text => Report(WatchEventKind.Notice, text));
    }

    /// <summary>Whether a root is gone and has to be looked for.</summary>
    public bool HasLostRoots => lostRoots.Count > 0;

    /// <summary>Files that are still being written.</summary>
    public UnfinishedWrites Unfinished { get; }

    /// <summary>Watches a root, or waits for it when it is not there.</summary>
    public void AddRoot(string root)
    {
        if (!AddTree(root, reportFiles: false))
        {
            lostRoots.Add(root);
            Report(WatchEventKind.RootLost, root);
        }
    }

    /// <summary>Handles one event of the kernel.</summary>
    public void Handle(InotifyEvent change)
    {
        if (change.Mask.HasFlag(InotifyMask.Overflow))
        {
            Rescan();
            return;
        }

        if (map.FolderOf(change.Watch) is not { } folder)
        {
            return; // It was taken out already; these events were under way.
        }

        if (change.Mask.HasFlag(InotifyMask.Ignored))
        {
            map.Forget(change.Watch);
        }

        if ((change.Mask & (InotifyMask.DeleteSelf | InotifyMask.MoveSelf | InotifyMask.Unmount | InotifyMask.Ignored)) != 0)
        {
            HandleLoss(folder, change.Mask);
        }
        else if (change.Mask.HasFlag(InotifyMask.IsFolder))
        {
            HandleFolder(Path.Join(folder, change.Name), change.Mask);
        }
        else
        {
            HandleFile(Path.Join(folder, change.Name), change.Mask);
        }
    }

    /// <summary>Reports files that stay open for writing.</summary>
    public void ReportDue() => Unfinished.TakeDue().ForEach(path => Report(WatchEventKind.Changed, path));

    /// <summary>Watches roots that have come back.</summary>
    public void LookForLostRoots()
    {
        foreach (var root in lostRoots.Where(Directory.Exists).ToList())
        {
            if (AddTree(root, reportFiles: false))
            {
                lostRoots.Remove(root);
                Report(WatchEventKind.RootFound, root);
            }
        }
    }

    private void HandleLoss(string folder, InotifyMask mask)
    {
        if (!filter.Roots.Contains(folder) || lostRoots.Contains(folder))
        {
            return; // A folder below a root: its parent reports it.
        }

        // An inode that is still there under the same path (a file system's quirk) is no loss; watching it again tells.
        Remove(folder);
        if (mask.HasFlag(InotifyMask.MoveSelf) || !Directory.Exists(folder))
        {
            Report(WatchEventKind.RootLost, folder);
        }

        lostRoots.Add(folder);
    }

    private void HandleFolder(string path, InotifyMask mask)
    {
        if ((mask & (InotifyMask.MovedFrom | InotifyMask.Delete)) != 0)
        {
            // What was moved away goes on to send events under its old path, so its watches end here.
            var watched = Remove(path);
            if (watched && mask.HasFlag(InotifyMask.MovedFrom))
            {
                Report(WatchEventKind.Changed, path);
            }
        }
        else if (filter.WatchesFolder(path))
        {
            AddTree(path, reportFiles: true);
        }
    }

    private void HandleFile(string path, InotifyMask mask)
    {
        if (!filter.Classify(path).Counts)
        {
            return;
        }

        if (mask.HasFlag(InotifyMask.Create) && !IsLink(path))
        {
            Unfinished.Begin(path, CreatePatience);
        }
        else if (mask.HasFlag(InotifyMask.Modify))
        {
            Unfinished.Begin(path, WritePatience);
        }
        else
        {
            Unfinished.End(path);
            Report(WatchEventKind.Changed, path);
        }
    }

    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Watches a folder and all below it. Each is listed after its watch exists, so that nothing falls between.</summary>
    private bool AddTree(string folder, bool reportFiles)
    {
        var pending = new Stack<string>([folder]);
        var added = false;
        while (pending.TryPop(out var next))
        {
            if (inotify.Add(next) is not { } watch || !map.Add(watch, next))
            {
                continue;
            }

            added = true;
            walker.FoldersIn(next).ForEach(pending.Push);
            if (reportFiles)
            {
                walker.FilesIn(next).ForEach(file => Report(WatchEventKind.Changed, file));
            }
        }

        return added;
    }

    private bool Remove(string folder)
    {
        var watches = map.TakeTree(folder);
        watches.ForEach(inotify.Remove);
        return watches.Count > 0;
    }

    private void Rescan()
    {
        foreach (var root in filter.Roots.Where(root => !lostRoots.Contains(root)))
        {
            Remove(root);
            AddRoot(root);
        }

        Report(WatchEventKind.Rescan, "the kernel dropped file events");
    }

    private void Report(WatchEventKind kind, string text) => events.TryWrite(new WatchEvent(kind, text));
}
