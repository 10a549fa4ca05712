using System.Buffers.Binary;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.Tests.LiveReload.Watching;

/// <summary>What happens when the kernel gives no more.</summary>
public class WatchLimits
{
    [Fact]
    public async Task Without_an_inotify_instance_it_polls_and_says_so()
    {
        await using var tree = await new WatchedTree().StartAsync("auto", () => throw new WatchLimitException("no instance"));

        await tree.UntilAsync(WatchEventKind.Notice);
        tree.Events[0].Text.Should().Be("polling for changes: no instance");
        tree.Write("x.go");
        await tree.UntilChangedAsync("x.go");
    }

    [Fact]
    public async Task When_the_tree_needs_more_watches_than_there_are_it_polls()
    {
        await using var tree = new WatchedTree();
        tree.Write("a/b/c/x.go");
        await tree.StartAsync("auto", () => new Limited(2));

        await tree.UntilAsync(WatchEventKind.Notice);
        tree.Write("a/b/c/x.go", "changed");
        await tree.UntilChangedAsync("a/b/c/x.go");
    }

    [Fact]
    public async Task When_watches_run_out_later_it_polls_and_reports_that_anything_may_have_changed()
    {
        await using var tree = await new WatchedTree().StartAsync("auto", () => new Limited(3));

        tree.Write("a/b/c/d/x.go");

        await tree.UntilAsync(WatchEventKind.Rescan);
        tree.Events.Should().Contain(report => report.Kind == WatchEventKind.Notice);
        tree.Write("a/b/c/d/x.go", "changed");
        await tree.UntilChangedAsync("a/b/c/d/x.go");
    }

    [Fact]
    public async Task After_an_overflow_everything_is_watched_anew()
    {
        var limited = new Limited(int.MaxValue);
        await using var tree = await new WatchedTree().StartAsync("inotify", () => limited);

        limited.OverflowNext();
        tree.Write("trigger.go");
        await tree.UntilAsync(WatchEventKind.Rescan);
        tree.Write("late/x.go");
        await tree.UntilChangedAsync("late/x.go");
    }

    /// <summary>The real inotify with fewer watches, and with an overflow on demand.</summary>
    private sealed class Limited(int watches) : IInotify
    {
        private readonly LinuxInotify real = new();
        private int left = watches;
        private volatile bool overflow;

        public void OverflowNext() => overflow = true;

        public int? Add(string folder) => left-- > 0 ? real.Add(folder) : throw new WatchLimitException("no inotify watch is left");

        public void Remove(int watch) => real.Remove(watch);

        public int Read(Span<byte> buffer, int timeoutMilliseconds)
        {
            var count = real.Read(buffer, timeoutMilliseconds);
            if (count <= 0 || !overflow)
            {
                return count;
            }

            // The events that came are replaced by the one that says that events were lost.
            overflow = false;
            buffer[..16].Clear();
            BinaryPrimitives.WriteInt32LittleEndian(buffer, -1);
            BinaryPrimitives.WriteUInt32LittleEndian(buffer[4..], (uint)InotifyMask.Overflow);
            return 16;
        }

        public void Wake() => real.Wake();

        public void Dispose() => real.Dispose();
    }
}
