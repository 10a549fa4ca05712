namespace Nuke.Common.Tooling;

/// <summary>The processes of a build that still run. Thread-safe.</summary>
internal sealed class ProcessRegistry
{
    private readonly Lock gate = new();
    private readonly HashSet<RunningProcess> running = [];

    /// <summary>Those that run at this moment.</summary>
    public IReadOnlyList<RunningProcess> Running
    {
        get
        {
            lock (gate)
            {
                return [.. running];
            }
        }
    }

    /// <summary>Called with each process that has ended, for a report of the run. Set by the engine; none by default.</summary>
    public Action<RunningProcess>? OnEnded { get; set; }

    public void Add(RunningProcess process)
    {
        lock (gate)
        {
            running.Add(process);
        }
    }

    public void Remove(RunningProcess process)
    {
        bool removed;
        lock (gate)
        {
            removed = running.Remove(process);
        }

        if (removed)
        {
            OnEnded?.Invoke(process);
        }
    }

    /// <summary>Ends what a build left running (a development server nobody waited for) with everything it has started; returns when it is gone.</summary>
    public void StopAll()
        => Task.WaitAll(Running.Select(process => Task.Factory.StartNew(
            () => process.StopAndWait(ProcessEnd.Killed), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray());
}
