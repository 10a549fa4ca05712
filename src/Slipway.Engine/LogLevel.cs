namespace Nuke.Common;

/// <summary>The lowest level of messages that are shown.</summary>
public enum LogLevel
{
    /// <summary>Everything.</summary>
    Trace = 0,

    /// <summary>Debug messages and above.</summary>
    Normal = 1,

    /// <summary>Warnings and errors.</summary>
    Warning = 2,

    /// <summary>Errors only.</summary>
    Error = 3,
}
