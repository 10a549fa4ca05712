namespace Nuke.Common.IO;

/// <summary>Packs and unpacks archives. Nothing is ever unpacked outside of the directory that was named.</summary>
public static partial class CompressionExtensions
{
    /// <summary>Packs the files below a directory; the archive's extension tells how: <c>.zip</c>, <c>.tar.gz</c>, <c>.tgz</c>, <c>.tar.bz2</c>, <c>.tbz2</c>, <c>.tbz</c>.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="archiveFile">The archive, which must not exist.</param>
    /// <param name="filter">Which files are packed. All by default.</param>
    /// <exception cref="ArgumentException">The extension is another one.</exception>
    /// <exception cref="IOException">The archive exists.</exception>
    public static void CompressTo(this AbsolutePath directory, AbsolutePath archiveFile, Func<AbsolutePath, bool>? filter = null)
    {
        switch (FormatOf(archiveFile))
        {
            case ArchiveFormat.Zip:
                directory.ZipTo(archiveFile, filter);
                break;
            case ArchiveFormat.TarGZip:
                directory.TarGZipTo(archiveFile, filter);
                break;
            default:
                directory.TarBZip2To(archiveFile, filter);
                break;
        }
    }

    /// <summary>Unpacks an archive; its extension tells how, see <see cref="CompressTo"/>. Existing files are replaced.</summary>
    /// <param name="archiveFile">The archive.</param>
    /// <param name="directory">Where to; it is created when it is missing.</param>
    /// <exception cref="ArgumentException">The extension is another one, or there is no archive.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    /// <exception cref="IOException">The archive holds something that would come to lie outside of the directory.</exception>
    public static void UncompressTo(this AbsolutePath archiveFile, AbsolutePath directory)
    {
        switch (FormatOf(archiveFile))
        {
            case ArchiveFormat.Zip:
                archiveFile.UnZipTo(directory);
                break;
            case ArchiveFormat.TarGZip:
                archiveFile.UnTarGZipTo(directory);
                break;
            default:
                archiveFile.UnTarBZip2To(directory);
                break;
        }
    }

    private static ArchiveFormat FormatOf(AbsolutePath archiveFile) =>
        archiveFile.HasExtension(".zip") ? ArchiveFormat.Zip
        : archiveFile.HasExtension(".tar.gz", ".tgz") ? ArchiveFormat.TarGZip
        : archiveFile.HasExtension(".tar.bz2", ".tbz2", ".tbz") ? ArchiveFormat.TarBZip2
        : throw new ArgumentException(
            $"Unknown archive extension for archive '{archiveFile.Name}'; known ones are .zip, .tar.gz, .tgz, .tar.bz2, .tbz2 and .tbz",
            nameof(archiveFile));

    private static List<AbsolutePath> FilesBelow(AbsolutePath directory, AbsolutePath archiveFile, Func<AbsolutePath, bool>? filter) =>
        [.. directory.GetFiles(depth: int.MaxValue).Where(file => file != archiveFile && filter?.Invoke(file) != false)];

    private static void Create(AbsolutePath archiveFile, FileMode fileMode, Action<Stream> write)
    {
        archiveFile.Parent?.CreateDirectory();
        var stream = File.Open(archiveFile, fileMode, FileAccess.ReadWrite);
        try
        {
            using (stream)
            {
                write(stream);
            }
        }
        catch when (fileMode is FileMode.Create or FileMode.CreateNew)
        {
            // Half an archive would be taken for a whole one.
            archiveFile.DeleteFile();
            throw;
        }
    }

    private enum ArchiveFormat
    {
        Zip,
        TarGZip,
        TarBZip2,
    }
}
