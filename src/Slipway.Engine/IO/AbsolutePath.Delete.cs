namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>Deletes the file, also a read-only one; of a link only the link. Nothing happens when there is no file.</summary>
    /// <exception cref="IOException">It is in use (Windows).</exception>
    /// <exception cref="UnauthorizedAccessException">Its directory cannot be written to.</exception>
    public static void DeleteFile(this AbsolutePath path)
    {
        // A link without a target is no existing file, but it can be in the way all the same.
        if ((File.Exists(path) || (!Directory.Exists(path) && SymbolicLinks.IsLink(path))) && !FileChange.IsOnlyPrinted("delete file", path))
        {
            DirectoryDeletion.DeleteFile(path);
        }
    }

    /// <summary>
    /// Deletes the directory with everything in it, also what is read-only. Links are deleted, never followed. Nothing happens when there is
    /// no directory.
    /// </summary>
    /// <exception cref="IOException">Something in it is in use (Windows).</exception>
    /// <exception cref="UnauthorizedAccessException">Something in it belongs to someone else.</exception>
    public static void DeleteDirectory(this AbsolutePath path)
    {
        if (Directory.Exists(path) && !FileChange.IsOnlyPrinted("delete directory", path))
        {
            DirectoryDeletion.Delete(path);
        }
    }

    /// <summary>Deletes each of the files, as <see cref="DeleteFile"/> does.</summary>
    public static void DeleteFiles(this IEnumerable<AbsolutePath> paths)
    {
        // A copy: the sequence may be reading the very directories that change.
        foreach (var path in paths.ToArray())
        {
            path.DeleteFile();
        }
    }

    /// <summary>Deletes each of the directories, as <see cref="DeleteDirectory"/> does.</summary>
    public static void DeleteDirectories(this IEnumerable<AbsolutePath> paths)
    {
        foreach (var path in paths.ToArray())
        {
            path.DeleteDirectory();
        }
    }
}
