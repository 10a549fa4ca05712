namespace Nuke.Common.IO;

/// <summary>Moves and copies files and trees under one <see cref="ExistsPolicy"/>.</summary>
internal sealed class FileTransfer
{
    private readonly bool mergesDirectories;
    private readonly ExistsPolicy filePolicy;

    /// <summary>Takes the policy apart.</summary>
    /// <exception cref="ArgumentException">It makes no choice, or more than one, for files.</exception>
    public FileTransfer(ExistsPolicy policy)
    {
        mergesDirectories = policy.HasFlag(ExistsPolicy.DirectoryMerge) && !policy.HasFlag(ExistsPolicy.DirectoryFail);
        filePolicy = policy & (ExistsPolicy.FileFail | ExistsPolicy.FileSkip | ExistsPolicy.FileOverwrite | ExistsPolicy.FileOverwriteIfNewer);

        // A policy for directories alone says nothing about files: then an existing file is an error.
        filePolicy = filePolicy == 0 ? ExistsPolicy.FileFail : filePolicy;
        Assert.True(int.IsPow2((int)filePolicy), $"Multiple file policies set: '{filePolicy}'; choose one of them");
    }

    /// <summary>Moves a file, or a link to anything; returns where it is now.</summary>
    public AbsolutePath MoveFile(AbsolutePath source, AbsolutePath target, bool createDirectories)
    {
        if (source == target || !MayWrite(source, target, createDirectories))
        {
            return source;
        }

        File.Move(source, target, overwrite: true);
        return target;
    }

    /// <summary>Copies a file; returns where the copy is.</summary>
    public AbsolutePath CopyFile(AbsolutePath source, AbsolutePath target, bool createDirectories)
    {
        if (source == target || !MayWrite(source, target, createDirectories))
        {
            return source;
        }

        File.Copy(source, target, overwrite: true);
        return target;
    }

    /// <summary>Moves a directory; merges it when the target exists and the policy allows it.</summary>
    public AbsolutePath MoveDirectory(AbsolutePath source, AbsolutePath target, bool createDirectories, bool deleteRemainingFiles)
    {
        Prepare(source, target);
        if (SymbolicLinks.IsLink(source))
        {
            CreateParent(target, createDirectories);
            new DirectoryInfo(source).MoveTo(target);
            return target;
        }

        CreateDirectory(target, createDirectories);
        foreach (var entry in new DirectoryInfo(source).GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var from = source.Child(entry.Name);
            var to = target.Child(entry.Name);
            if (entry is DirectoryInfo && (entry.LinkTarget is null || !Directory.Exists(to)))
            {
                MoveDirectory(from, to, createDirectories: true, deleteRemainingFiles);
            }
            else
            {
                MoveFile(from, to, createDirectories: true);
            }
        }

        if (deleteRemainingFiles || !Directory.EnumerateFileSystemEntries(source).Any())
        {
            DirectoryDeletion.Delete(source);
        }

        return target;
    }

    /// <summary>Copies a directory; merges it when the target exists and the policy allows it.</summary>
    public AbsolutePath CopyDirectory(
        AbsolutePath source,
        AbsolutePath target,
        bool createDirectories,
        Func<AbsolutePath, bool>? excludeDirectory,
        Func<AbsolutePath, bool>? excludeFile)
    {
        CopyTree(DirectoryNode.Start(source), target, createDirectories);
        return target;

        void CopyTree(DirectoryNode node, AbsolutePath to, bool create)
        {
            Prepare(AbsolutePath.FromOperatingSystem(node.Path), to);
            CreateDirectory(to, create);
            foreach (var directory in node.Directories())
            {
                if (excludeDirectory?.Invoke(AbsolutePath.FromOperatingSystem(directory.Path)) != true)
                {
                    CopyTree(directory, to.Child(Path.GetFileName(directory.Path)), create: true);
                }
            }

            foreach (var file in node.Files().Select(AbsolutePath.FromOperatingSystem))
            {
                if (excludeFile?.Invoke(file) != true)
                {
                    CopyFile(file, to.Child(file.Name), createDirectories: true);
                }
            }
        }
    }

    private static void CreateDirectory(AbsolutePath path, bool create)
    {
        CreateParent(path, create);
        Directory.CreateDirectory(path);
    }

    private static void CreateParent(AbsolutePath path, bool create)
    {
        if (path.Parent is not { } parent || Directory.Exists(parent))
        {
            return;
        }

        if (!create)
        {
            throw new DirectoryNotFoundException($"Directory '{parent}' does not exist; create it first, or pass createDirectories: true");
        }

        Directory.CreateDirectory(parent);
    }

    private void Prepare(AbsolutePath source, AbsolutePath target)
    {
        Assert.False(source.Contains(target), $"Target directory '{target}' must not be in source directory '{source}'");
        Assert.False(File.Exists(target), $"Directory '{source}' cannot go to '{target}', which is a file");
        Assert.True(
            mergesDirectories || !Directory.Exists(target),
            $"Policy disallows merging directories: '{target}' already exists; pass ExistsPolicy.MergeAndOverwrite or ExistsPolicy.MergeAndSkip");
    }

    private bool MayWrite(AbsolutePath source, AbsolutePath target, bool createDirectories)
    {
        Assert.False(
            Directory.Exists(target),
            $"File '{source}' cannot go to '{target}', which is a directory; to put it inside, call CopyToDirectory or MoveToDirectory");
        if (!File.Exists(target))
        {
            CreateParent(target, createDirectories);
            return true;
        }

        var mayWrite = filePolicy switch
        {
            ExistsPolicy.FileFail => throw new IOException(
                $"Policy allows neither to overwrite (FileOverwrite, FileOverwriteIfNewer) nor to skip (FileSkip), and file '{target}' already exists"),
            ExistsPolicy.FileSkip => false,
            ExistsPolicy.FileOverwriteIfNewer => File.GetLastWriteTimeUtc(target) < File.GetLastWriteTimeUtc(source),
            _ => true,
        };
        if (mayWrite && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            File.SetAttributes(target, File.GetAttributes(target) & ~FileAttributes.ReadOnly);
        }

        return mayWrite;
    }
}
