using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>Runs one generation at a time and counts what came of them.</summary>
internal sealed class GenerationRunner(IGenerationAction action, ILiveReloadOutput output, TimeProvider time)
{
    // A file that the build wrote last is reported a moment after the build has ended.
    private static readonly TimeSpan Afterglow = TimeSpan.FromMilliseconds(250);

    private readonly Lock gate = new();
    private CancellationTokenSource cancellation = new();
    private Task running = Task.CompletedTask;
    private long started;
    private long ended;
    private int number;
    private int succeeded;
    private int failed;
    private int cancelled;

    /// <summary>Starts the next generation. The one before has to have ended.</summary>
    public void Start(IReadOnlyList<string> changedFiles, long changedAt)
    {
        cancellation.Dispose();
        cancellation = new CancellationTokenSource();
        var generation = new Generation(++number, changedFiles, changedAt);
        lock (gate)
        {
            started = time.GetTimestamp();
            ended = long.MaxValue;
        }

        var token = cancellation.Token;
        running = Task.Run(() => RunAsync(generation, token), CancellationToken.None);
    }

    /// <summary>Waits for the running generation to end; cancels it unless told not to.</summary>
    public async Task EndCurrentAsync(bool cancel)
    {
        if (cancel)
        {
            await cancellation.CancelAsync();
        }

        await running;
    }

    /// <summary>Cancels the running generation and waits until it has ended.</summary>
    public Task StopAsync() => EndCurrentAsync(cancel: true);

    /// <summary>Whether a generation was at work at that time, or had just ended.</summary>
    public bool WasRunningAt(long timestamp)
    {
        lock (gate)
        {
            return timestamp >= started && (ended == long.MaxValue || time.GetElapsedTime(ended, timestamp) <= Afterglow);
        }
    }

    /// <summary>The counts.</summary>
    public LiveReloadResult ResultWith(int exitCode) => new(exitCode, succeeded, failed, cancelled);

    private async Task RunAsync(Generation generation, CancellationToken cancellationToken)
    {
        try
        {
            _ = await action.RunAsync(generation, cancellationToken) == GenerationOutcome.Succeeded ? succeeded++ : failed++;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            cancelled++;
            output.Write(new LiveReloadEvent(LiveReloadEventKind.BuildCancelled, LiveReloadSource.Build, "the build was given up"));
        }
        catch (Exception exception)
        {
            failed++;
            output.Write(new LiveReloadEvent(LiveReloadEventKind.Error, LiveReloadSource.Main, exception.Message) { IsError = true });
        }
        finally
        {
            lock (gate)
            {
                ended = time.GetTimestamp();
            }
        }
    }
}
