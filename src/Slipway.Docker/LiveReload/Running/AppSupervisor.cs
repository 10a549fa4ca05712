using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>Holds the one program that runs: starts it, ends it with all its children, reports when it ends by itself, and starts it again when asked to.</summary>
internal sealed class AppSupervisor(BuildSettings settings, IProcessLauncher launcher, ILiveReloadOutput output, TimeProvider time)
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly CancellationTokenSource closing = new();
    private IAppProcess? current;
    private IAppProcess? ending;
    private bool closed;

    /// <summary>Whether a program runs now.</summary>
    public bool IsRunning => current is { Exited.IsCompleted: false };

    /// <summary>Starts the program for a generation; false when it cannot be started, which is reported.</summary>
    public async Task<bool> StartAsync(Command command, Generation generation)
    {
        await gate.WaitAsync();
        try
        {
            if (closed || !Launch(command))
            {
                return false;
            }

            var duration = time.GetElapsedTime(generation.ChangedAt);
            output.Write(new LiveReloadEvent(
                LiveReloadEventKind.AppStarted,
                LiveReloadSource.Runner,
                $"{(generation.IsFirst ? "started" : "restarted")} in {Durations.Show(duration)} (pid {current!.Id})")
            {
                Duration = duration,
            });
            return true;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Ends the program, if one runs, and its children.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        await gate.WaitAsync();
        try
        {
            await EndAsync(grace);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Ends the program for good.</summary>
    public async Task CloseAsync(TimeSpan grace)
    {
        await closing.CancelAsync();
        if (!await gate.WaitAsync(grace))
        {
            // A restart is waiting for the old program, with a grace of its own that may be longer.
            ending?.Signal(ProcessSignal.Kill);
            await gate.WaitAsync();
        }

        try
        {
            closed = true;
            await EndAsync(grace);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task EndAsync(TimeSpan grace)
    {
        if (current is { } process)
        {
            (current, ending) = (null, process);
            await process.StopAsync(ProcessSignal.Interrupt, grace);
            await process.DisposeAsync();
        }
    }

    private bool Launch(Command command)
    {
        void Show(string line) => output.Write(new LiveReloadEvent(LiveReloadEventKind.AppOutput, LiveReloadSource.App, line));
        try
        {
            current = launcher.Start(command with { OnOutputLine = Show, OnErrorLine = Show });
            _ = WatchAsync(current, command);
            return true;
        }
        catch (Exception exception) when (exception is CommandNotFoundException or IOException)
        {
            var advice = exception is CommandNotFoundException ? " Does the build make it there (build.cmd, build.bin)?" : string.Empty;
            output.Write(new LiveReloadEvent(LiveReloadEventKind.Error, LiveReloadSource.Runner, exception.Message + advice) { IsError = true });
            return false;
        }
    }

    private async Task WatchAsync(IAppProcess process, Command command)
    {
        var exit = await process.Exited;
        await gate.WaitAsync();
        try
        {
            if (current != process)
            {
                return; // It was ended on purpose.
            }

            var next = settings.Rerun ? $"starting it again in {Durations.Show(settings.RerunDelay)}" : "waiting for the next change";
            output.Write(new LiveReloadEvent(LiveReloadEventKind.AppExited, LiveReloadSource.Runner, $"the program ended: {exit}; {next}")
            {
                ExitCode = exit.ExitCode,
                IsError = !exit.IsSuccess,
            });
        }
        finally
        {
            gate.Release();
        }

        if (settings.Rerun)
        {
            await RerunAsync(process, command);
        }
    }

    private async Task RerunAsync(IAppProcess process, Command command)
    {
        try
        {
            await Task.Delay(settings.RerunDelay, time, closing.Token);
            await gate.WaitAsync(closing.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        try
        {
            if (current == process && !closed)
            {
                await EndAsync(TimeSpan.Zero);
                if (Launch(command))
                {
                    output.Write(new LiveReloadEvent(LiveReloadEventKind.AppStarted, LiveReloadSource.Runner, $"started again (pid {current!.Id})"));
                }
            }
        }
        finally
        {
            gate.Release();
        }
    }
}
