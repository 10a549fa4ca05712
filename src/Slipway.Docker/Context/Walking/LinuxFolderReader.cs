using System.Runtime.InteropServices;
using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context.Walking;

/// <summary>Reads folders through libc: names stay bytes, and only regular files are asked for their size.</summary>
internal sealed unsafe class LinuxFolderReader : IFolderReader
{
    private const int NoSuchFile = 2;
    private const int AccessDenied = 13;
    private const int NotAFolder = 20;
    private const int NotPermitted = 1;
    private byte[] buffer = new byte[512];

    /// <summary>Whether this system's libc can be used so: 64-bit Linux whose libc has <c>statx</c>.</summary>
    public static bool IsSupported()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return false;
        }

        try
        {
            var listing = new FolderListing();
            return new LinuxFolderReader().Read("/proc/self/fd"u8, listing) != FolderOutcome.Denied;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException or IOException)
        {
            return false;
        }
    }

    public FolderOutcome Read(ReadOnlySpan<byte> path, FolderListing listing)
    {
        listing.Clear();
        if (buffer.Length <= path.Length)
        {
            buffer = new byte[path.Length * 2];
        }

        path.CopyTo(buffer);
        buffer[path.Length] = 0;
        fixed (byte* terminated = buffer)
        {
            var folder = LibC.OpenDirectory(terminated);
            if (folder == 0)
            {
                return Failure(Marshal.GetLastPInvokeError(), path);
            }

            try
            {
                ReadEntries(folder, path, listing);
                return FolderOutcome.Read;
            }
            finally
            {
                _ = LibC.CloseDirectory(folder);
            }
        }
    }

    private static void ReadEntries(nint folder, ReadOnlySpan<byte> path, FolderListing listing)
    {
        var descriptor = LibC.DirectoryDescriptor(folder);
        while (true)
        {
            var entry = (byte*)LibC.ReadDirectory(folder);
            if (entry is null)
            {
                var error = Marshal.GetLastPInvokeError();
                if (error is 0 or NoSuchFile)
                {
                    return;
                }

                throw Error(error, path);
            }

            var name = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + LibC.NameOffset);
            if (name is not [(byte)'.'] and not [(byte)'.', (byte)'.'])
            {
                Add(descriptor, entry, name, listing);
            }
        }
    }

    private static void Add(int descriptor, byte* entry, ReadOnlySpan<byte> name, FolderListing listing)
    {
        switch (entry[LibC.TypeOffset])
        {
            case LibC.TypeFolder:
                listing.Add(name, EntryKind.Folder, 0);
                return;
            case LibC.TypeFile or LibC.TypeUnknown:
                break;
            default:
                listing.Add(name, EntryKind.Special, 0);
                return;
        }

        var status = stackalloc byte[LibC.StatusLength];
        if (LibC.Status(descriptor, entry + LibC.NameOffset, LibC.NoFollow, LibC.TypeAndSize, status) != 0)
        {
            if (Marshal.GetLastPInvokeError() is not (NoSuchFile or NotAFolder))
            {
                listing.Add(name, EntryKind.Denied, 0);
            }

            return;
        }

        var mode = *(ushort*)(status + LibC.ModeOffset) & LibC.ModeTypes;
        var kind = mode switch
        {
            LibC.ModeFile => EntryKind.File,
            LibC.ModeFolder => EntryKind.Folder,
            _ => EntryKind.Special,
        };
        listing.Add(name, kind, kind == EntryKind.File ? *(long*)(status + LibC.SizeOffset) : 0);
    }

    private static FolderOutcome Failure(int error, ReadOnlySpan<byte> path) => error switch
    {
        NoSuchFile or NotAFolder => FolderOutcome.Missing,
        AccessDenied or NotPermitted => FolderOutcome.Denied,
        _ => throw Error(error, path),
    };

    private static IOException Error(int error, ReadOnlySpan<byte> path)
        => new($"'{SafeText.Escape(Utf8Text.ToText(path))}' cannot be read: {Marshal.GetPInvokeErrorMessage(error)}.");
}
