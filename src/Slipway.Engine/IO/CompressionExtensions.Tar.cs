using System.Formats.Tar;
using System.IO.Compression;

namespace Nuke.Common.IO;

public static partial class CompressionExtensions
{
    /// <summary>Packs files into a gzipped tar archive. On Unix permissions are kept; of links the content is packed.</summary>
    /// <param name="baseDirectory">The directory that the entries' names are relative to.</param>
    /// <param name="archiveFile">The archive; its directory is created when it is missing.</param>
    /// <param name="files">The files.</param>
    /// <param name="fileMode">What happens when the archive exists. It is an error by default.</param>
    /// <exception cref="IOException">The archive exists and the mode forbids it.</exception>
    public static void TarGZipTo(
        this AbsolutePath baseDirectory,
        AbsolutePath archiveFile,
        IEnumerable<AbsolutePath> files,
        FileMode fileMode = FileMode.CreateNew) =>
        Tar(baseDirectory, archiveFile, [.. files], fileMode, (tar, archive) =>
        {
            using var gzip = new GZipStream(archive, CompressionLevel.Optimal, leaveOpen: true);
            tar.CopyTo(gzip);
        });

    /// <summary>Packs the files below a directory into a gzipped tar archive. On Unix permissions are kept; of links the content is packed.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="archiveFile">The archive; its directory is created when it is missing.</param>
    /// <param name="filter">Which files are packed. All by default.</param>
    /// <param name="fileMode">What happens when the archive exists. It is an error by default.</param>
    /// <exception cref="IOException">The archive exists and the mode forbids it.</exception>
    public static void TarGZipTo(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        Func<AbsolutePath, bool>? filter = null,
        FileMode fileMode = FileMode.CreateNew) =>
        directory.TarGZipTo(archiveFile, FilesBelow(directory, archiveFile, filter), fileMode);

    /// <summary>Packs files into a tar archive compressed by bzip2. On Unix permissions are kept; of links the content is packed.</summary>
    /// <param name="directory">The directory that the entries' names are relative to.</param>
    /// <param name="archiveFile">The archive; its directory is created when it is missing.</param>
    /// <param name="files">The files.</param>
    /// <param name="fileMode">What happens when the archive exists. It is an error by default.</param>
    /// <exception cref="IOException">The archive exists and the mode forbids it.</exception>
    public static void TarBZip2To(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        IEnumerable<AbsolutePath> files,
        FileMode fileMode = FileMode.CreateNew) =>
        Tar(directory, archiveFile, [.. files], fileMode, BZip2Encoder.Encode);

    /// <summary>Packs the files below a directory into a tar archive compressed by bzip2. On Unix permissions are kept; of links the content is packed.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="archiveFile">The archive; its directory is created when it is missing.</param>
    /// <param name="filter">Which files are packed. All by default.</param>
    /// <param name="fileMode">What happens when the archive exists. It is an error by default.</param>
    /// <exception cref="IOException">The archive exists and the mode forbids it.</exception>
    public static void TarBZip2To(
        this AbsolutePath directory,
        AbsolutePath archiveFile,
        Func<AbsolutePath, bool>? filter = null,
        FileMode fileMode = FileMode.CreateNew) =>
        directory.TarBZip2To(archiveFile, FilesBelow(directory, archiveFile, filter), fileMode);

    /// <summary>Unpacks a gzipped tar archive; existing files are replaced. On Unix permissions are restored.</summary>
    /// <param name="archiveFile">The archive.</param>
    /// <param name="directory">Where to; it is created when it is missing.</param>
    /// <exception cref="ArgumentException">There is no archive.</exception>
    /// <exception cref="InvalidDataException">It is not compressed by gzip, or it is damaged.</exception>
    /// <exception cref="IOException">It holds something that would come to lie outside of the directory.</exception>
    public static void UnTarGZipTo(this AbsolutePath archiveFile, AbsolutePath directory) =>
        Untar(archiveFile, directory, (archive, tar) =>
        {
            using var gzip = new GZipStream(archive, CompressionMode.Decompress, leaveOpen: true);
            gzip.CopyTo(tar);
        });

    /// <summary>Unpacks a tar archive compressed by bzip2; existing files are replaced. On Unix permissions are restored.</summary>
    /// <param name="archiveFile">The archive.</param>
    /// <param name="directory">Where to; it is created when it is missing.</param>
    /// <exception cref="ArgumentException">There is no archive.</exception>
    /// <exception cref="InvalidDataException">It is not compressed by bzip2, or it is damaged.</exception>
    /// <exception cref="IOException">It holds something that would come to lie outside of the directory.</exception>
    public static void UnTarBZip2To(this AbsolutePath archiveFile, AbsolutePath directory) =>
        Untar(archiveFile, directory, BZip2Decoder.Decode);

    private static void Tar(AbsolutePath directory, AbsolutePath archiveFile, List<AbsolutePath> files, FileMode fileMode, Action<Stream, Stream> compress)
    {
        if (FileChange.IsOnlyPrinted("pack", directory, archiveFile))
        {
            return;
        }

        Create(archiveFile, fileMode, stream =>
        {
            using var tar = TemporaryStream();
            using (var writer = new TarWriter(tar, TarEntryFormat.Pax, leaveOpen: true))
            {
                files.ForEach(file => Write(writer, file, directory.GetUnixRelativePathTo(file)));
            }

            tar.Position = 0;
            compress(tar, stream);
        });
    }

    private static void Write(TarWriter writer, AbsolutePath file, string name)
    {
        using var content = File.OpenRead(file);
        var entry = new PaxTarEntry(TarEntryType.RegularFile, name)
        {
            DataStream = content,
            ModificationTime = File.GetLastWriteTimeUtc(file),
        };
        if (!OperatingSystem.IsWindows())
        {
            entry.Mode = File.GetUnixFileMode(file);
        }

        writer.WriteEntry(entry);
    }

    private static void Untar(AbsolutePath archiveFile, AbsolutePath directory, Action<Stream, Stream> decompress)
    {
        Assert.FileExists(archiveFile);
        if (FileChange.IsOnlyPrinted("unpack", archiveFile, directory))
        {
            return;
        }

        using var archive = File.OpenRead(archiveFile);
        using var tar = TemporaryStream();
        decompress(archive, tar);
        tar.Position = 0;
        directory.CreateDirectory();
        TarFile.ExtractToDirectory(tar, directory, overwriteFiles: true);
    }

    private static FileStream TemporaryStream() =>
        new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 81920, FileOptions.DeleteOnClose);
}
