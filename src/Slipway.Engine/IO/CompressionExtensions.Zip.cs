using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Nuke.Common.IO;

public static partial class CompressionExtensions
{
    /// <summary>Packs the files below a directory into a zip archive. Entries are named with slashes; on Unix permissions are kept.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="archiveFile">The archive; its directory is created when it is missing.</param>
    /// <param name="filter">Which files are packed. All by default.</param>
    /// <param name="compressionLevel">How hard to compress. <see cref="CompressionLevel.Optimal"/> by default.</param>
    /// <param name="fileMode">What happens when the archive exists. It is an error by default.</param>
    /// <exception cref="IOException">The archive exists and the mode forbids it.</exception>
    public static void ZipTo(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        Func<AbsolutePath, bool>? filter = null,
        CompressionLevel compressionLevel = CompressionLevel.Optimal,
        FileMode fileMode = FileMode.CreateNew)
    {
        var files = FilesBelow(directory, archiveFile, filter);
        if (FileChange.IsOnlyPrinted("zip", directory, archiveFile))
        {
            return;
        }

        Create(archiveFile, fileMode, stream =>
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var file in files)
            {
                archive.CreateEntryFromFile(file, directory.GetUnixRelativePathTo(file), compressionLevel);
            }
        });
    }

    /// <summary>Unpacks a zip archive; existing files are replaced. On Unix permissions are restored.</summary>
    /// <param name="archiveFile">The archive.</param>
    /// <param name="directory">Where to; it is created when it is missing.</param>
    /// <exception cref="ArgumentException">There is no archive.</exception>
    /// <exception cref="InvalidDataException">It is no zip archive, or it is damaged.</exception>
    /// <exception cref="IOException">It holds something that would come to lie outside of the directory.</exception>
    public static void UnZipTo(this AbsolutePath archiveFile, AbsolutePath directory)
    {
        Assert.FileExists(archiveFile);
        if (FileChange.IsOnlyPrinted("unzip", archiveFile, directory))
        {
            return;
        }

        using var archive = ZipFile.OpenRead(archiveFile);
        directory.CreateDirectory();
        foreach (var entry in archive.Entries)
        {
            Extract(entry, TargetOf(entry.FullName, archiveFile, directory));
        }
    }

    [SuppressMessage("Security", "CA5389", Justification = "TargetOf has checked that the target lies inside of the directory.")]
    private static void Extract(ZipArchiveEntry entry, AbsolutePath target)
    {
        if (entry.FullName is [.., '/' or '\\'])
        {
            Directory.CreateDirectory(target);
            return;
        }

        Directory.CreateDirectory(target.Parent);

        // A link in the way would lead the content elsewhere.
        target.DeleteFile();
        entry.ExtractToFile(target, overwrite: true);
    }

    private static AbsolutePath TargetOf(string name, AbsolutePath archiveFile, AbsolutePath directory)
    {
        AbsolutePath? target = null;
        try
        {
            target = directory / name;
        }
        catch (ArgumentException)
        {
            // Rooted, or above the root: outside as well.
        }

        if (target is null || !directory.Contains(target) || LeavesByLink(directory, target))
        {
            throw new IOException($"Archive '{archiveFile}' holds '{name}', which would come to lie outside of '{directory}'");
        }

        return target;
    }

    private static bool LeavesByLink(AbsolutePath directory, AbsolutePath target)
    {
        for (var parent = target.Parent; parent is not null && parent != directory && directory.Contains(parent); parent = parent.Parent)
        {
            if (SymbolicLinks.IsLink(parent))
            {
                return !((AbsolutePath)SymbolicLinks.RealPath(directory)).Contains(SymbolicLinks.RealPath(parent));
            }
        }

        return false;
    }
}
