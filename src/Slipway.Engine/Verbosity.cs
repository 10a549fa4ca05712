namespace Nuke.Common;

/// <summary>How much of the log is shown; target headers, errors and the summary always are.</summary>
public enum Verbosity
{
    /// <summary>Everything.</summary>
    Verbose = 0,

    /// <summary>Debug messages and above (default).</summary>
    Normal = 1,

    /// <summary>Warnings and errors.</summary>
    Minimal = 2,

    /// <summary>Errors only.</summary>
    Quiet = 3,
}
