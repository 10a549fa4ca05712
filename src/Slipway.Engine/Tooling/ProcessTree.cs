using System.ComponentModel;
using System.Diagnostics;

namespace Nuke.Common.Tooling;

/// <summary>
/// A process and everything that it started: its descendants, found before a signal can orphan them, and processes that were
/// orphaned earlier but still have one of its output pipes open.
/// </summary>
/// <param name="root">The process that was started.</param>
/// <param name="pipes">Its output pipes, see <see cref="ProcFileSystem.OwnPipe"/>.</param>
internal sealed class ProcessTree(Process root, IReadOnlyCollection<string> pipes)
{
    private const int KillRounds = 20;

    private readonly int rootId = root.Id;
    private readonly HashSet<ProcessIdentity> members = [];

    /// <summary>Asks every member to end, waits for at most the grace period, and kills what is left.</summary>
    /// <param name="gracePeriod">How long the members may take.</param>
    /// <param name="alreadyAsked">Whether the terminal has sent SIGINT to all of them already: a second one means "at once" to many tools.</param>
    public void Stop(TimeSpan gracePeriod, bool alreadyAsked)
    {
        Collect();
        if (OperatingSystem.IsWindows())
        {
            Kill();
            return;
        }

        Ask(alreadyAsked);

        var end = Environment.TickCount64 + (long)gracePeriod.TotalMilliseconds;
        while (Environment.TickCount64 < end && AnyAlive())
        {
            Thread.Sleep(20);
            Collect(withOrphans: false);
        }

        Kill();
    }

    private void Ask(bool alreadyAsked)
    {
        if (!alreadyAsked)
        {
            Signal(UnixSignal.Interrupt);
        }

        // The background jobs of a shell do not hear SIGINT: without this, every script with one would take the whole grace period.
        foreach (var job in members.Where(member => member.Id != rootId && ProcFileSystem.IsAlive(member) && ProcFileSystem.IgnoresInterrupt(member)))
        {
            UnixSignals.Send(job.Id, UnixSignal.Terminate);
        }
    }

    /// <summary>Kills every member at once.</summary>
    public void Kill()
    {
        if (!ProcFileSystem.IsAvailable)
        {
            KillByRuntime();
            return;
        }

        // A member may start another one between the look and the kill: look again until nobody is left.
        for (var round = 0; round < KillRounds; round++)
        {
            Collect();
            if (!AnyAlive())
            {
                return;
            }

            Signal(UnixSignal.Kill);
            Thread.Sleep(round == 0 ? 1 : 10);
        }
    }

    private void Collect(bool withOrphans = true)
    {
        if (!ProcFileSystem.IsAvailable)
        {
            return;
        }

        if (members.Count == 0 && !HasRootExited() && ProcFileSystem.Find(rootId) is { } identity)
        {
            members.Add(identity);
        }

        var processes = ProcFileSystem.Processes();
        var ids = members.Where(ProcFileSystem.IsAlive).Select(member => member.Id).ToHashSet();
        ids.Remove(Environment.ProcessId);
        bool found;
        do
        {
            found = false;
            foreach (var (process, parent) in processes)
            {
                if (ids.Contains(parent) && ids.Add(process.Id))
                {
                    members.Add(process);
                    found = true;
                }
            }
        }
        while (found);

        if (withOrphans && pipes.Count > 0)
        {
            members.UnionWith(processes
                .Select(entry => entry.Process)
                .Where(process => process.Id != Environment.ProcessId && !ids.Contains(process.Id) && ProcFileSystem.WritesTo(process.Id, pipes)));
        }
    }

    private bool AnyAlive() => ProcFileSystem.IsAvailable ? members.Any(ProcFileSystem.IsAlive) : !HasRootExited();

    private void Signal(UnixSignal signal)
    {
        if (!ProcFileSystem.IsAvailable)
        {
            if (!HasRootExited())
            {
                UnixSignals.Send(rootId, signal);
            }

            return;
        }

        foreach (var member in members.Where(ProcFileSystem.IsAlive))
        {
            UnixSignals.Send(member.Id, signal);
        }
    }

    private void KillByRuntime()
    {
        try
        {
            root.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended in the meantime, or it may not be killed: there is nothing more to do.
        }
    }

    private bool HasRootExited()
    {
        try
        {
            return root.HasExited;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }
}
