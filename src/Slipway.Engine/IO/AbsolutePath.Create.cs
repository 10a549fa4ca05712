namespace Nuke.Common.IO;

/// <summary>What builds do with files and directories.</summary>
public static partial class AbsolutePathExtensions
{
    /// <summary>Creates the directory and its parents, unless they exist.</summary>
    /// <exception cref="IOException">There is a file at the path.</exception>
    public static AbsolutePath CreateDirectory(this AbsolutePath path)
    {
        if (!Directory.Exists(path) && !FileChange.IsOnlyPrinted("create directory", path))
        {
            Directory.CreateDirectory(path);
        }

        return path;
    }

    /// <summary>
    /// Leaves an empty directory at the path. An existing one is emptied rather than replaced, so that a mount point, its permissions
    /// and processes that work in it survive; a link to a directory is replaced, its target stays as it is.
    /// </summary>
    /// <exception cref="IOException">There is a file at the path, or something could not be deleted.</exception>
    public static AbsolutePath CreateOrCleanDirectory(this AbsolutePath path)
    {
        if (!Directory.Exists(path))
        {
            return path.CreateDirectory();
        }

        if (FileChange.IsOnlyPrinted("empty directory", path))
        {
            return path;
        }

        if (SymbolicLinks.IsLink(path))
        {
            DirectoryDeletion.Delete(path);
            return path.CreateDirectory();
        }

        DirectoryDeletion.DeleteContent(path);
        return path;
    }

    /// <summary>Sets the time of the last change; creates an empty file when there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="time">The time; now by default.</param>
    /// <param name="createDirectories">Whether missing parents are created. Default: yes.</param>
    /// <exception cref="DirectoryNotFoundException">The parent is missing and not to be created.</exception>
    public static AbsolutePath TouchFile(this AbsolutePath path, DateTime? time = null, bool createDirectories = true)
    {
        if (FileChange.IsOnlyPrinted("touch", path))
        {
            return path;
        }

        if (createDirectories)
        {
            path.Parent?.CreateDirectory();
        }

        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, []);
        }

        File.SetLastWriteTime(path, time ?? DateTime.Now);
        return path;
    }
}
