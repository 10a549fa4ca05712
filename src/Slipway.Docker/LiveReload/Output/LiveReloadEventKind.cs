namespace Slipway.Docker.LiveReload.Output;

/// <summary>What happened.</summary>
public enum LiveReloadEventKind
{
    /// <summary>The loop watches.</summary>
    Started,

    /// <summary>Something worth knowing.</summary>
    Notice,

    /// <summary>Something went wrong that is not a failed build or rule.</summary>
    Error,

    /// <summary>Files changed.</summary>
    Changed,

    /// <summary>The watched root is gone.</summary>
    RootLost,

    /// <summary>The watched root is there again.</summary>
    RootFound,

    /// <summary>A build starts.</summary>
    BuildStarted,

    /// <summary>A line that the build wrote, unchanged.</summary>
    BuildOutput,

    /// <summary>A build succeeded.</summary>
    BuildSucceeded,

    /// <summary>A build failed.</summary>
    BuildFailed,

    /// <summary>A build was given up for a newer change.</summary>
    BuildCancelled,

    /// <summary>The program was started.</summary>
    AppStarted,

    /// <summary>A line that the program wrote, unchanged.</summary>
    AppOutput,

    /// <summary>The program ended by itself.</summary>
    AppExited,

    /// <summary>A rule's command starts.</summary>
    RuleStarted,

    /// <summary>A line that a rule's command wrote, unchanged.</summary>
    RuleOutput,

    /// <summary>A rule's command succeeded.</summary>
    RuleSucceeded,

    /// <summary>A rule's command failed.</summary>
    RuleFailed,

    /// <summary>The loop is ending.</summary>
    Stopping,

    /// <summary>Everything has ended.</summary>
    Stopped,
}
