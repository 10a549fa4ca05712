using System.Threading.Channels;
using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// The watcher for a configuration. It listens to the operating system's events and polls where these do not come (shares and
/// network file systems), where the configuration says so, and when the system has no more watches to give, also when that
/// happens later.
/// </summary>
public sealed class FileWatcher : IFileWatcher
{
    private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Func<IFileWatcher> makeNative;
    private readonly Func<IFileWatcher> makePolling;
    private readonly string? pollingReason;
    private IFileWatcher? current;
    private Task forwarding = Task.CompletedTask;
    private volatile bool disposing;

    internal FileWatcher(Func<IFileWatcher> makeNative, Func<IFileWatcher> makePolling, string? pollingReason)
    {
        this.makeNative = makeNative;
        this.makePolling = makePolling;
        this.pollingReason = pollingReason;
    }

    /// <inheritdoc/>
    public ChannelReader<WatchEvent> Events => events.Reader;

    /// <summary>Makes the watcher; it does nothing until it is started.</summary>
    public static FileWatcher For(LiveReloadConfiguration configuration, TimeProvider? time = null)
    {
        var clock = time ?? TimeProvider.System;
        var filter = new WatchFilter(configuration);
        var silent = filter.Roots.Select(root => MountTable.SilentTypeOf(root, filter.WatchesFolder)).FirstOrDefault(type => type is not null);
        var reason = configuration.Build.Poll
            ? "the configuration says poll = true"
            : silent is null ? null : $"file events are not reliable on {silent}";
        return new FileWatcher(
            () => OperatingSystem.IsLinux() ? new InotifyWatcher(filter, () => new LinuxInotify(), clock) : new PlatformWatcher(filter, clock),
            () => new PollingWatcher(filter, configuration.Build.PollInterval, clock),
            reason);
    }

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (pollingReason is null)
            {
                current = makeNative();
                await current.StartAsync(cancellationToken);
            }
            else
            {
                await PollAsync(pollingReason, cancellationToken);
            }
        }
        catch (WatchLimitException exception)
        {
            await DisposeCurrentAsync();
            await PollAsync(exception.Message, cancellationToken);
        }

        forwarding = Task.Run(ForwardAsync, CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        disposing = true;
        await DisposeCurrentAsync();
        await forwarding;
        await DisposeCurrentAsync();
        events.Writer.TryComplete();
    }

    private async Task ForwardAsync()
    {
        while (!disposing && current is { } watcher)
        {
            var failure = await ForwardAsync(watcher);
            if (failure is null || disposing)
            {
                return;
            }

            if (watcher is PollingWatcher)
            {
                events.Writer.TryComplete(new IOException($"the files cannot be watched any more: {failure}"));
                return;
            }

            await watcher.DisposeAsync();
            await PollAsync(failure, CancellationToken.None);
            events.Writer.TryWrite(new WatchEvent(WatchEventKind.Rescan, "the watcher was replaced"));
        }
    }

    private async Task<string?> ForwardAsync(IFileWatcher watcher)
    {
        await foreach (var report in watcher.Events.ReadAllAsync())
        {
            if (report.Kind == WatchEventKind.Failed)
            {
                return report.Text;
            }

            events.Writer.TryWrite(report);
        }

        return null;
    }

    private async Task PollAsync(string reason, CancellationToken cancellationToken)
    {
        events.Writer.TryWrite(new WatchEvent(WatchEventKind.Notice, $"polling for changes: {reason}"));
        current = makePolling();
        await current.StartAsync(cancellationToken);
    }

    private ValueTask DisposeCurrentAsync() => Interlocked.Exchange(ref current, null)?.DisposeAsync() ?? ValueTask.CompletedTask;
}
