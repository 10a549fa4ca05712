namespace Slipway.Docker.Commands;

/// <summary>Ends a command with everything that it started: asks first (SIGINT, as Ctrl-C does), kills what is left.</summary>
internal sealed class ProcessTerminator(int processId, Task exited, CancellationTokenSource kill)
{
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(25);

    private readonly ProcessTree tree = new(processId);

    /// <summary>Asks the tree to end and kills it after the grace period. Returns when nothing of it runs any more.</summary>
    public async Task StopAsync(TimeSpan gracePeriod)
    {
        var deadline = Environment.TickCount64 + (long)gracePeriod.TotalMilliseconds;
        var below = tree.Refresh();
        Interrupt(processId);
        foreach (var process in below)
        {
            Interrupt(process.Id);
        }

        while (Environment.TickCount64 < deadline)
        {
            if (tree.Refresh().Count == 0 && exited.IsCompleted)
            {
                return;
            }

            await Task.Delay(Poll);
        }

        await KillAsync();
    }

    /// <summary>Kills the tree at once. Returns when nothing of it runs any more.</summary>
    public async Task KillAsync()
    {
        var below = tree.Refresh();
        await kill.CancelAsync();
        while (below.Count > 0)
        {
            foreach (var process in below)
            {
                _ = LibC.Kill(process.Id, (int)ProcessSignal.Kill);
            }

            await Task.Delay(Poll);
            below = tree.Refresh();
        }

        await ((Task)exited).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Interrupt(int id)
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows has no signal that reaches another console's tree: it is killed.
            kill.Cancel();
        }
        else
        {
            _ = LibC.Kill(id, (int)ProcessSignal.Interrupt);
        }
    }
}
