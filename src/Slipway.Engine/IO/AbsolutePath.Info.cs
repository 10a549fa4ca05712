using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>The path as a <see cref="FileInfo"/>; null for null.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    public static FileInfo? ToFileInfo(this AbsolutePath? path) => path is null ? null : new FileInfo(path);

    /// <summary>The path as a <see cref="DirectoryInfo"/>; null for null.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    public static DirectoryInfo? ToDirectoryInfo(this AbsolutePath? path) => path is null ? null : new DirectoryInfo(path);

    /// <summary>Whether there is a directory at the path whose name starts with a dot.</summary>
    public static bool IsDotDirectory(this AbsolutePath path) => path.Name.StartsWith('.') && path.DirectoryExists();

    /// <summary>When the file was last written to; of a directory the latest time of anything in it, or its own when it is empty.</summary>
    /// <exception cref="ArgumentException">There is neither a file nor a directory.</exception>
    public static DateTime GetLastWriteTimeUtc(this AbsolutePath path)
    {
        if (File.Exists(path))
        {
            return File.GetLastWriteTimeUtc(path);
        }

        Assert.DirectoryExists(path, $"Expected file or directory to exist: {path}");
        return path.GetFiles(depth: int.MaxValue).Select(file => File.GetLastWriteTimeUtc(file))
            .Concat(path.GetDirectories(depth: int.MaxValue).Select(directory => Directory.GetLastWriteTimeUtc(directory)))
            .DefaultIfEmpty(Directory.GetLastWriteTimeUtc(path))
            .Max();
    }
}
