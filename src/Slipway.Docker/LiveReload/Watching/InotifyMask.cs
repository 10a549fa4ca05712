namespace Slipway.Docker.LiveReload.Watching;

/// <summary>The kernel's event bits (<c>sys/inotify.h</c>).</summary>
[Flags]
internal enum InotifyMask : uint
{
    None = 0,
    Modify = 0x2,
    CloseWrite = 0x8,
    MovedFrom = 0x40,
    MovedTo = 0x80,
    Create = 0x100,
    Delete = 0x200,
    DeleteSelf = 0x400,
    MoveSelf = 0x800,
    Unmount = 0x2000,
    Overflow = 0x4000,
    Ignored = 0x8000,
    OnlyFolders = 0x01000000,
    ExcludeUnlinked = 0x04000000,
    IsFolder = 0x40000000,

    /// <summary>What a folder is watched for. Changes of mode and owner are not among it: they need no build.</summary>
    Wanted = Modify | CloseWrite | MovedFrom | MovedTo | Create | Delete | DeleteSelf | MoveSelf | OnlyFolders | ExcludeUnlinked,
}
