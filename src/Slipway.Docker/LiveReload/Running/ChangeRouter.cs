using System.Threading.Channels;
using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>Takes the watcher's reports and hands each to the build or to the rule that takes the file; tells the user the rest.</summary>
internal sealed class ChangeRouter : IDisposable
{
    private readonly IFileWatcher watcher;
    private readonly ILiveReloadOutput output;
    private readonly TimeProvider time;
    private readonly Debouncer<Change> build;
    private readonly RuleRunner[] rules;

    public ChangeRouter(
        LiveReloadConfiguration configuration, IFileWatcher watcher, IProcessLauncher launcher, ILiveReloadOutput output, TimeProvider time)
    {
        this.watcher = watcher;
        this.output = output;
        this.time = time;
        Filter = new WatchFilter(configuration);
        build = new Debouncer<Change>(configuration.Build.Delay, time);
        rules = [.. configuration.Build.Rules.Select(rule => new RuleRunner(rule, configuration, launcher, output, time))];
    }

    /// <summary>What counts.</summary>
    public WatchFilter Filter { get; }

    /// <summary>The debounced changes that need a build.</summary>
    public ChannelReader<IReadOnlyList<Change>> BuildChanges => build.Batches;

    /// <summary>Routes until the watcher ends; then the build's changes end too, with the watcher's error.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var running = rules.Select(rule => rule.RunAsync(cancellationToken)).ToList();
        try
        {
            await foreach (var report in watcher.Events.ReadAllAsync(cancellationToken))
            {
                Route(report);
            }

            build.Complete(new IOException("the files are not watched any more"));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            build.Complete(exception is IOException ? exception : new IOException(exception.Message, exception));
        }

        await Task.WhenAll(running);
    }

    public void Dispose()
    {
        build.Dispose();
        foreach (var rule in rules)
        {
            rule.Dispose();
        }
    }

    private void Route(WatchEvent report)
    {
        switch (report.Kind)
        {
            case WatchEventKind.Changed:
                RouteFile(report.Text);
                break;
            case WatchEventKind.RootLost:
                Tell(LiveReloadEventKind.RootLost, $"{report.Text} is gone; waiting until it is there again", isError: true);
                break;
            case WatchEventKind.RootFound:
                Tell(LiveReloadEventKind.RootFound, $"{report.Text} is there again");
                RouteUnknown();
                break;
            case WatchEventKind.Rescan:
                Tell(LiveReloadEventKind.Notice, $"{report.Text}: building, because anything may have changed");
                RouteUnknown();
                break;
            default:
                Tell(LiveReloadEventKind.Notice, report.Text);
                break;
        }
    }

    private void RouteFile(string path)
    {
        var change = new Change(path, time.GetTimestamp());
        var verdict = Filter.Classify(path);
        if (verdict.RuleIndex is { } index)
        {
            rules[index].Add(change);
        }
        else if (verdict.Counts)
        {
            build.Add(change);
        }
    }

    private void RouteUnknown()
    {
        var change = new Change(null, time.GetTimestamp());
        build.Add(change);
        foreach (var rule in rules)
        {
            rule.Add(change);
        }
    }

    private void Tell(LiveReloadEventKind kind, string text, bool isError = false)
        => output.Write(new LiveReloadEvent(kind, LiveReloadSource.Watcher, text) { IsError = isError });
}
