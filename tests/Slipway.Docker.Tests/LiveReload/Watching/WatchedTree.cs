using System.Collections.Concurrent;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Watching;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.LiveReload.Watching;

/// <summary>A real folder under a real watcher, and what that reported.</summary>
internal sealed class WatchedTree : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly ConcurrentQueue<WatchEvent> events = new();
    private IFileWatcher? watcher;
    private Task reading = Task.CompletedTask;

    public WatchedTree() => Root = folder.Folder("root");

    public string Root { get; init; }

    public string Outside => folder.Path;

    public BuildSettings Build { get; init; } = new();

    public IReadOnlyList<WatchEvent> Events => [.. events];

    /// <summary>Starts one of the three watchers on the tree.</summary>
    public async Task<WatchedTree> StartAsync(string kind, Func<IInotify>? open = null)
    {
        var filter = new WatchFilter(new LiveReloadConfiguration(Root) { Build = Build });
        watcher = kind switch
        {
            "inotify" => new InotifyWatcher(filter, open ?? (() => new LinuxInotify()), TimeProvider.System),
            "platform" => new PlatformWatcher(filter, TimeProvider.System),
            "polling" => Polling(filter),
            _ => new FileWatcher(() => new InotifyWatcher(filter, open!, TimeProvider.System), () => Polling(filter), null),
        };
        await watcher.StartAsync(CancellationToken.None);
        reading = Task.Run(ReadAsync);
        return this;
    }

    public string Write(string path, string content = "package x")
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    public Task UntilChangedAsync(string path)
        => UntilAsync(report => report.Kind == WatchEventKind.Changed && report.Text == Path.Combine(Root, path), path);

    public Task UntilAsync(WatchEventKind kind) => UntilAsync(report => report.Kind == kind, kind.ToString());

    public void Forget() => events.Clear();

    /// <summary>Changes a file that counts and waits for it: whatever happened before was reported by then.</summary>
    public async Task SettleAsync()
    {
        var probe = $"probe{Guid.NewGuid():N}.go";
        Write(probe);
        await UntilChangedAsync(probe);
    }

    public IEnumerable<string> Changed()
        => events.Where(report => report.Kind == WatchEventKind.Changed && !report.Text.Contains("probe")).Select(report => Path.GetRelativePath(Root, report.Text)).Distinct();

    public async ValueTask DisposeAsync()
    {
        await (watcher?.DisposeAsync() ?? ValueTask.CompletedTask);
        await reading;
        folder.Dispose();
    }

    private static PollingWatcher Polling(WatchFilter filter) => new(filter, TimeSpan.FromMilliseconds(20), TimeProvider.System);

    private Task UntilAsync(Func<WatchEvent, bool> condition, string what)
        => Eventually.Holds(() => events.Any(condition), () => $"{what} in: {string.Join(' ', events)}");

    private async Task ReadAsync()
    {
        await foreach (var report in watcher!.Events.ReadAllAsync())
        {
            events.Enqueue(report);
        }
    }
}
