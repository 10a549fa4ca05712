using System.Diagnostics;

namespace Nuke.Common.Tooling;

internal sealed partial class RunningProcess
{
    private readonly TaskCompletionSource exited = new();
    private readonly TaskCompletionSource treeStopped = new();
    private ProcessEnd reason = ProcessEnd.Running;
    private int exitCode;
    private bool stopping;

    private static TimeSpan KillLimit => TimeSpan.FromSeconds(2);

    /// <summary>Why the process ended; <see cref="ProcessEnd.Running"/> while it runs.</summary>
    public ProcessEnd End => ended.Task.IsCompletedSuccessfully ? ended.Task.Result : ProcessEnd.Running;

    public void Kill()
    {
        if (BeginStop(ProcessEnd.Killed))
        {
            StopTree(ProcessEnd.Killed);
        }
        else if (!HasExited)
        {
            // It is being asked to end already: that takes too long for the caller.
            new ProcessTree(process, pipes).Kill();
        }

        // Not until the output has been read: the caller may be the one who reads it.
        exited.Task.Wait(KillLimit);
    }

    /// <summary>Ends the process tree for this reason, without waiting for it; the first reason counts.</summary>
    public void Stop(ProcessEnd why)
    {
        if (BeginStop(why))
        {
            new Thread(() => StopTree(why)) { IsBackground = true, Name = "process stop" }.Start();
        }
    }

    /// <summary>Ends the process tree for this reason and waits until it is gone.</summary>
    public void StopAndWait(ProcessEnd why)
    {
        if (BeginStop(why))
        {
            StopTree(why);
        }

        ended.Task.Wait();
    }

    private bool BeginStop(ProcessEnd why)
    {
        lock (endGate)
        {
            if (stopping || ended.Task.IsCompleted)
            {
                return false;
            }

            stopping = true;
            reason = why;
            return true;
        }
    }

    private void StopTree(ProcessEnd why)
    {
        var tree = new ProcessTree(process, pipes);
        try
        {
            if (why == ProcessEnd.Killed)
            {
                tree.Kill();
            }
            else
            {
                tree.Stop(request.GracePeriod, why == ProcessEnd.Cancelled && session.InterruptedByTerminal);
            }
        }
        finally
        {
            treeStopped.TrySetResult();
        }
    }

    /// <summary>The life of the process, on a thread of its own: exit, rest of the output, end.</summary>
    private void Watch()
    {
        process.WaitForExit();
        exitCode = process.ExitCode;
        exited.SetResult();
        bool mustWait;
        lock (endGate)
        {
            mustWait = stopping;
            if (!stopping)
            {
                stopping = true;
                reason = ProcessEnd.Exited;
            }
        }

        if (mustWait)
        {
            // The root may be gone before its descendants are: the end is when the whole tree is.
            treeStopped.Task.Wait();
        }

        foreach (var pump in pumps)
        {
            pump.Drain();
        }

        Duration = Stopwatch.GetElapsedTime(startedAt);
        cancellation.Unregister();
        timer?.Dispose();
        session.Processes.Remove(this);
        ended.TrySetResult(reason);
        process.Dispose();
    }
}
