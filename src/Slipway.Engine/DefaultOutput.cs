namespace Nuke.Common;

/// <summary>A part of the engine's own output that <see cref="DisableDefaultOutputAttribute"/> can turn off.</summary>
public enum DefaultOutput
{
    /// <summary>The first line.</summary>
    Logo = 0,

    /// <summary>The line before each target.</summary>
    TargetHeader = 1,

    /// <summary>The folding of a target's output on a server.</summary>
    TargetCollapse = 2,

    /// <summary>Errors and warnings repeated at the end.</summary>
    ErrorsAndWarnings = 3,

    /// <summary>The summary table.</summary>
    TargetOutcome = 4,

    /// <summary>The last line.</summary>
    BuildOutcome = 5,

    /// <summary>The time before each message.</summary>
    Timestamps = 6,
}
