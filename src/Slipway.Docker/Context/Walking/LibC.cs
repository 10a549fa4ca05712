using System.Runtime.InteropServices;

namespace Slipway.Docker.Context.Walking;

/// <summary>The calls and layouts of 64-bit Linux that reading folders needs; they are the same for glibc and musl and on every processor.</summary>
internal static unsafe partial class LibC
{
    /// <summary>Where <c>struct dirent</c> has the type.</summary>
    public const int TypeOffset = 18;

    /// <summary>Where <c>struct dirent</c> has the name.</summary>
    public const int NameOffset = 19;

    public const byte TypeUnknown = 0;
    public const byte TypeFolder = 4;
    public const byte TypeFile = 8;

    /// <summary>The length of <c>struct statx</c>.</summary>
    public const int StatusLength = 256;

    /// <summary>Where <c>struct statx</c> has the mode.</summary>
    public const int ModeOffset = 28;

    /// <summary>Where <c>struct statx</c> has the size.</summary>
    public const int SizeOffset = 40;

    public const int ModeTypes = 0xF000;
    public const int ModeFolder = 0x4000;
    public const int ModeFile = 0x8000;

    /// <summary>AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT.</summary>
    public const int NoFollow = 0x100 | 0x800;

    /// <summary>STATX_TYPE | STATX_SIZE.</summary>
    public const uint TypeAndSize = 0x1 | 0x200;

    [LibraryImport("libc", EntryPoint = "opendir", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint OpenDirectory(byte* path);

    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial nint ReadDirectory(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int CloseDirectory(nint folder);

    [LibraryImport("libc", EntryPoint = "dirfd")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int DirectoryDescriptor(nint folder);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static partial int Status(int folder, byte* name, int flags, uint mask, byte* result);
}
