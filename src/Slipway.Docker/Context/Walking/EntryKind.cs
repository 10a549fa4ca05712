namespace Slipway.Docker.Context.Walking;

/// <summary>What an entry of a folder is. Links are never followed.</summary>
internal enum EntryKind
{
    /// <summary>A regular file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link, a socket, a pipe or a device: sent, but without content.</summary>
    Special,

    /// <summary>Its kind or size may not be asked for.</summary>
    Denied,
}
