using System.Threading.Channels;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>
/// Collects what comes close together. A batch is complete when nothing has come for the delay (the trailing edge), or, while it
/// never stops coming, when the first is as old as the longest wait: a tree that changes all the time must not starve the build.
/// </summary>
internal sealed class Debouncer<T> : IDisposable
{
    private readonly Channel<IReadOnlyList<T>> batches = Channel.CreateUnbounded<IReadOnlyList<T>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TimeSpan delay;
    private readonly TimeSpan longestWait;
    private readonly TimeProvider time;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private List<T> pending = [];
    private long first;

    public Debouncer(TimeSpan delay, TimeProvider time)
    {
        this.delay = delay;
        this.time = time;
        longestWait = TimeSpan.FromTicks(Math.Max(TimeSpan.FromSeconds(5).Ticks, delay.Ticks * 5));
        timer = time.CreateTimer(_ => Flush(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The complete batches, never empty.</summary>
    public ChannelReader<IReadOnlyList<T>> Batches => batches.Reader;

    /// <summary>Adds an item to the batch that is being collected.</summary>
    public void Add(T item)
    {
        lock (gate)
        {
            if (pending.Count == 0)
            {
                first = time.GetTimestamp();
            }

            pending.Add(item);
            var left = longestWait - time.GetElapsedTime(first);
            timer.Change(left < TimeSpan.Zero ? TimeSpan.Zero : left < delay ? left : delay, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>No more will come; the reader ends after the last batch, with the error if there is one.</summary>
    public void Complete(Exception? error = null) => batches.Writer.TryComplete(error);

    public void Dispose()
    {
        timer.Dispose();
        batches.Writer.TryComplete();
    }

    private void Flush()
    {
        lock (gate)
        {
            if (pending.Count > 0)
            {
                batches.Writer.TryWrite(pending);
                pending = [];
            }
        }
    }
}
