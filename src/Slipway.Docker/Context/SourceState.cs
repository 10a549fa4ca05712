namespace Slipway.Docker.Context;

/// <summary>Whether a source is in the context.</summary>
public enum SourceState
{
    /// <summary>It is there.</summary>
    Present,

    /// <summary>It has wildcards, and the ignore file removes some of what they match.</summary>
    PartlyRemoved,

    /// <summary>It is in the folder, and the ignore file removes it: the build fails, or with wildcards copies nothing.</summary>
    Removed,

    /// <summary>It is a folder that the ignore file empties.</summary>
    Emptied,

    /// <summary>It is not in the folder at all.</summary>
    Missing,
}
