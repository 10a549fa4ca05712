namespace Slipway.Docker.Progress;

/// <summary>How a step ended.</summary>
public enum StepOutcome
{
    /// <summary>It was announced and never started.</summary>
    Pending,

    /// <summary>It was running when the log ended.</summary>
    Running,

    /// <summary>It was executed.</summary>
    Executed,

    /// <summary>Its result was taken from the cache.</summary>
    Cached,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It was stopped, because the build was cancelled or another step failed.</summary>
    Canceled,
}
