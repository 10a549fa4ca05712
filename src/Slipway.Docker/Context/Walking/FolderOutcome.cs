namespace Slipway.Docker.Context.Walking;

/// <summary>How reading a folder ended.</summary>
internal enum FolderOutcome
{
    /// <summary>All entries were read.</summary>
    Read,

    /// <summary>The folder may not be read.</summary>
    Denied,

    /// <summary>The folder has gone, or is no folder any more.</summary>
    Missing,
}
