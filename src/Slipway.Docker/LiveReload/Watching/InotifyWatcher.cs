using System.Threading.Channels;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Watches with inotify directly: one instance for the whole tree, one watch per folder that counts, none for an excluded one.
/// The platform's own watcher class does not say which limit was hit, reports a file before it is complete and watches
/// excluded folders too.
/// </summary>
internal sealed class InotifyWatcher : IFileWatcher
{
    private const int RootPoll = 200;

    private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly WatchFilter filter;
    private readonly IInotify inotify;
    private readonly InotifyTree tree;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Thread? thread;

    public InotifyWatcher(WatchFilter filter, Func<IInotify> open, TimeProvider time)
    {
        this.filter = filter;
        inotify = open();
        tree = new InotifyTree(filter, inotify, events.Writer, time);
    }

    /// <inheritdoc/>
    public ChannelReader<WatchEvent> Events => events.Reader;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        thread = new Thread(Run) { IsBackground = true, Name = "file events" };
        thread.Start();
        return ready.Task.WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        if (thread is { IsAlive: true } running)
        {
            inotify.Wake();
            running.Join();
        }

        inotify.Dispose();
        events.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private void Run()
    {
        try
        {
            foreach (var root in filter.Roots)
            {
                tree.AddRoot(root);
            }

            ready.TrySetResult();
            Listen();
        }
        catch (Exception exception)
        {
            _ = ready.TrySetException(exception) || events.Writer.TryWrite(new WatchEvent(WatchEventKind.Failed, exception.Message));
        }
    }

    private void Listen()
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var timeout = tree.HasLostRoots ? RootPoll : -1;
            var due = tree.Unfinished.Timeout;
            timeout = timeout < 0 ? due : due < 0 ? timeout : Math.Min(timeout, due);
            var count = inotify.Read(buffer, timeout);
            if (count < 0)
            {
                return;
            }

            foreach (var change in InotifyEvent.Parse(buffer.AsSpan(0, count)))
            {
                tree.Handle(change);
            }

            tree.ReportDue();
            tree.LookForLostRoots();
        }
    }
}
