using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;
using Slipway.Docker.LiveReload.Running;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.LiveReload;

/// <summary>
/// Live reload: watches, waits until nothing has changed for <c>build.delay</c>, and runs the action for the new state of the
/// source. A change while the action runs cancels it and starts anew. Rules run their commands beside it. The watcher belongs to
/// the loop, which disposes it at the end.
/// </summary>
public sealed class LiveReloadLoop
{
    private readonly LiveReloadConfiguration configuration;
    private readonly IFileWatcher watcher;
    private readonly IGenerationAction action;
    private readonly IProcessLauncher launcher;
    private readonly ILiveReloadOutput output;
    private readonly TimeProvider time;

    /// <summary>Makes a loop; <see cref="RunAsync"/> starts it.</summary>
    /// <param name="configuration">What counts as a change, and the rules.</param>
    /// <param name="watcher">Where the changes come from.</param>
    /// <param name="action">What a change does.</param>
    /// <param name="launcher">Starts the rules' commands.</param>
    /// <param name="output">Told about everything.</param>
    /// <param name="time">The clock; the system's by default.</param>
    public LiveReloadLoop(
        LiveReloadConfiguration configuration,
        IFileWatcher watcher,
        IGenerationAction action,
        IProcessLauncher launcher,
        ILiveReloadOutput output,
        TimeProvider? time = null)
    {
        this.configuration = configuration;
        this.watcher = watcher;
        this.action = action;
        this.launcher = launcher;
        this.output = output;
        this.time = time ?? TimeProvider.System;
    }

    /// <summary>The loop that builds and runs on the host, as <c>air</c> does.</summary>
    public static LiveReloadLoop ForHost(
        LiveReloadConfiguration configuration, IProcessLauncher launcher, ILiveReloadOutput output, HostActionOptions? options = null)
        => new(configuration, FileWatcher.For(configuration), new HostGenerationAction(configuration, launcher, output, options), launcher, output);

    /// <summary>Runs until it is cancelled. On return nothing that was started runs any more.</summary>
    public async Task<LiveReloadResult> RunAsync(CancellationToken cancellationToken)
    {
        using var session = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var generations = new GenerationRunner(action, output, time);
        using var router = new ChangeRouter(configuration, watcher, launcher, output, time);
        var routing = Task.CompletedTask;
        var exitCode = 130;
        try
        {
            await watcher.StartAsync(session.Token);
            output.Write(new LiveReloadEvent(LiveReloadEventKind.Started, LiveReloadSource.Main, $"watching {Escape.Controls(configuration.Root)}"));
            routing = router.RunAsync(session.Token);
            await RunGenerationsAsync(generations, router, session.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            output.Write(new LiveReloadEvent(LiveReloadEventKind.Stopping, LiveReloadSource.Main, "stopping"));
        }
        catch (IOException exception)
        {
            exitCode = 1;
            output.Write(new LiveReloadEvent(LiveReloadEventKind.Error, LiveReloadSource.Main, exception.Message) { IsError = true });
        }
        finally
        {
            await session.CancelAsync();
            await Task.WhenAll(generations.StopAsync(), StopActionAsync(), watcher.DisposeAsync().AsTask(), IgnoreEndAsync(routing));
        }

        output.Write(new LiveReloadEvent(LiveReloadEventKind.Stopped, LiveReloadSource.Main, "stopped"));
        return generations.ResultWith(exitCode);
    }

    private static async Task IgnoreEndAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // Cancelled with the session, or reported already.
        }
    }

    private async Task RunGenerationsAsync(GenerationRunner generations, ChangeRouter router, CancellationToken cancellationToken)
    {
        var selector = new ChangeSelector(configuration, router.Filter, output);
        await Task.Run(selector.Remember, cancellationToken);
        generations.Start([], time.GetTimestamp());
        await foreach (var batch in router.BuildChanges.ReadAllAsync(cancellationToken))
        {
            var changes = selector.Select(batch, generations);
            if (changes.Count == 0)
            {
                continue;
            }

            selector.Announce(changes);
            await generations.EndCurrentAsync(cancel: !selector.IsWrittenByBuild(changes, generations));

            // What came while the old generation ended belongs to the same new one.
            while (router.BuildChanges.TryRead(out var more))
            {
                changes.AddRange(selector.Select(more, generations));
            }

            cancellationToken.ThrowIfCancellationRequested();
            generations.Start(ChangeSelector.PathsOf(changes), changes[0].SeenAt);
        }
    }

    private async Task StopActionAsync()
    {
        try
        {
            await action.StopAsync();
        }
        catch (Exception exception)
        {
            output.Write(new LiveReloadEvent(LiveReloadEventKind.Error, LiveReloadSource.Main, $"the end failed: {exception.Message}") { IsError = true });
        }
    }
}
