namespace Nuke.Common.IO;

/// <summary>Deletes trees, also read-only ones (such as Go's module cache), and never follows a link out of them.</summary>
internal static class DirectoryDeletion
{
    /// <summary>Deletes the directory with everything in it; of a link only the link.</summary>
    public static void Delete(string directory)
    {
        if (SymbolicLinks.IsLink(directory))
        {
            DeleteLink(directory);
            return;
        }

        DeleteContent(directory);
        MakeWritable(directory);
        try
        {
            Directory.Delete(directory);
        }
        catch (DirectoryNotFoundException)
        {
            // Someone else was faster; it is gone, as it should be.
        }
    }

    /// <summary>Deletes everything in the directory.</summary>
    public static void DeleteContent(string directory)
    {
        MakeAccessible(directory);
        foreach (var entry in new DirectoryInfo(directory).GetFileSystemInfos())
        {
            if (entry is DirectoryInfo)
            {
                Delete(entry.FullName);
            }
            else
            {
                DeleteFile(entry.FullName);
            }
        }
    }

    /// <summary>Deletes the file, also a read-only one; of a link only the link. Nothing happens when there is none.</summary>
    public static void DeleteFile(string file)
    {
        MakeWritable(file);
        try
        {
            File.Delete(file);
        }
        catch (DirectoryNotFoundException)
        {
            // Its directory is gone, and the file with it.
        }
    }

    private static void DeleteLink(string link)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.Delete(link);
        }
        else
        {
            File.Delete(link);
        }
    }

    // Windows refuses to delete what is read-only. Elsewhere only the directory's permissions count, and changing attributes would follow links.
    private static void MakeWritable(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            return;
        }

        var entry = new FileInfo(path);
        if (entry.Attributes is var attributes && (int)attributes != -1 && attributes.HasFlag(FileAttributes.ReadOnly))
        {
            entry.Attributes = attributes & ~FileAttributes.ReadOnly;
        }
    }

    private static void MakeAccessible(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var mode = File.GetUnixFileMode(directory);
        if ((mode & Owner) != Owner)
        {
            try
            {
                File.SetUnixFileMode(directory, mode | Owner);
            }
            catch (UnauthorizedAccessException)
            {
                // Not the owner. The group's permissions may be enough; if not, the deletion itself says what is wrong.
            }
        }
    }
}
