using System.Diagnostics;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.Tests.LiveReload.Watching;

public class LargeTrees
{
    [Fact]
    public async Task Watching_twenty_thousand_files_starts_at_once_and_costs_nothing_while_nothing_happens()
    {
        await using var tree = new WatchedTree();
        for (var folder = 0; folder < 400; folder++)
        {
            var path = Directory.CreateDirectory(Path.Combine(tree.Root, $"p{folder % 20}/q{folder}")).FullName;
            for (var file = 0; file < 50; file++)
            {
                File.WriteAllBytes(Path.Combine(path, $"f{file}.go"), []);
            }
        }

        var watch = Stopwatch.StartNew();
        await tree.StartAsync("inotify");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5), "it takes about 50 ms; the rest is for a busy machine");

        tree.Write("p7/q7/f7.go", "changed");
        await tree.UntilChangedAsync("p7/q7/f7.go");
        tree.Events.Should().NotContain(report => report.Kind == WatchEventKind.Rescan);
    }

    [Fact]
    public async Task Watchers_leave_no_descriptor_and_no_thread()
    {
        await Cycle();
        var before = (Descriptors(), Threads());
        for (var i = 0; i < 20; i++)
        {
            await Cycle();
        }

        // Other tests of the assembly run at the same time, so the comparison has to allow for theirs.
        await Eventually.Holds(() => Descriptors() < before.Item1 + 15 && Threads() < before.Item2 + 15, () => $"{before} then {(Descriptors(), Threads())}");

        static async Task Cycle()
        {
            await using var tree = await new WatchedTree().StartAsync("inotify");
            await tree.SettleAsync();
        }
    }

    private static int Descriptors() => Directory.GetFiles("/proc/self/fd").Length;

    private static int Threads() => Directory.GetDirectories("/proc/self/task").Count(task =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(task, "comm")).StartsWith("file events", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    });
}
