namespace Nuke.Common.Tooling;

/// <summary>Why a process ended.</summary>
public enum ProcessEnd
{
    /// <summary>It still runs.</summary>
    Running = 0,

    /// <summary>By itself, or by a signal that somebody else sent.</summary>
    Exited = 1,

    /// <summary>It ran longer than its timeout and was killed.</summary>
    TimedOut = 2,

    /// <summary>The build was interrupted, or the caller cancelled.</summary>
    Cancelled = 3,

    /// <summary><see cref="IProcess.Kill"/> was called.</summary>
    Killed = 4,

    /// <summary>It was never started: this is a dry run.</summary>
    NotRun = 5,
}
