namespace Nuke.Common.Execution;

/// <summary>How far a target has come.</summary>
public enum ExecutionStatus
{
    /// <summary>Not part of this run.</summary>
    None = 0,

    /// <summary>Will run.</summary>
    Scheduled = 1,

    /// <summary>Did not run because another target failed first.</summary>
    NotRun = 2,

    /// <summary>Left out.</summary>
    Skipped = 3,

    /// <summary>Ended well.</summary>
    Succeeded = 4,

    /// <summary>Failed.</summary>
    Failed = 5,

    /// <summary>Runs now.</summary>
    Running = 6,

    /// <summary>Was interrupted.</summary>
    Aborted = 7,

    /// <summary>Has no actions of its own.</summary>
    Collective = 8,
}
