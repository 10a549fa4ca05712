namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>Moves the file or directory into a directory; returns where it is now.</summary>
    /// <inheritdoc cref="Move(AbsolutePath, AbsolutePath, ExistsPolicy, bool, bool)"/>
    public static AbsolutePath MoveToDirectory(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        bool createDirectories = true) =>
        source.Move(target / source.Name, policy, createDirectories);

    /// <summary>Copies the file or directory into a directory; returns where the copy is.</summary>
    /// <inheritdoc cref="Copy"/>
    public static AbsolutePath CopyToDirectory(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        Func<AbsolutePath, bool>? excludeDirectory = null,
        Func<AbsolutePath, bool>? excludeFile = null,
        bool createDirectories = true) =>
        source.Copy(target / source.Name, policy, excludeDirectory, excludeFile, createDirectories);

    /// <summary>Moves the file or directory to the path that a function makes of its path; returns where it is now.</summary>
    /// <inheritdoc cref="Move(AbsolutePath, AbsolutePath, ExistsPolicy, bool, bool)" path="/exception"/>
    public static AbsolutePath Move(
        this AbsolutePath source,
        Func<AbsolutePath, AbsolutePath> newPath,
        ExistsPolicy policy = ExistsPolicy.Fail,
        bool createDirectories = true) =>
        source.Move(newPath(source), policy, createDirectories);

    /// <summary>Moves the file or directory; links are moved, not followed. Returns where it is now: the source when a file was skipped.</summary>
    /// <param name="source">What to move.</param>
    /// <param name="target">Its new path.</param>
    /// <param name="policy">What happens when the target exists. It is an error by default.</param>
    /// <param name="createDirectories">Whether missing directories are created. Default: yes.</param>
    /// <param name="deleteRemainingFiles">Whether what was not moved from a directory, because it was skipped, is deleted. Default: no.</param>
    /// <exception cref="ArgumentException">There is no source, the target lies inside it, or the policy forbids to merge directories.</exception>
    /// <exception cref="IOException">A target file exists and the policy forbids it.</exception>
    public static AbsolutePath Move(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        bool createDirectories = true,
        bool deleteRemainingFiles = false)
    {
        AssertExists(source);
        return FileChange.IsOnlyPrinted("move", source, target) ? target
            : !Directory.Exists(source) ? new FileTransfer(policy).MoveFile(source, target, createDirectories)
            : new FileTransfer(policy).MoveDirectory(source, target, createDirectories, deleteRemainingFiles);
    }

    /// <summary>Copies the file or directory; of links the content. Returns where the copy is: the source when a file was skipped.</summary>
    /// <param name="source">What to copy.</param>
    /// <param name="target">The path of the copy.</param>
    /// <param name="policy">What happens when the target exists. It is an error by default.</param>
    /// <param name="excludeDirectory">Which directories below the source are left out. None by default.</param>
    /// <param name="excludeFile">Which files below the source are left out. None by default.</param>
    /// <param name="createDirectories">Whether missing directories are created. Default: yes.</param>
    /// <exception cref="ArgumentException">
    /// There is no source, the target lies inside it, the policy forbids to merge directories, or something is excluded from a file.
    /// </exception>
    /// <exception cref="IOException">A target file exists and the policy forbids it.</exception>
    public static AbsolutePath Copy(
        this AbsolutePath source,
        AbsolutePath target,
        ExistsPolicy policy = ExistsPolicy.Fail,
        Func<AbsolutePath, bool>? excludeDirectory = null,
        Func<AbsolutePath, bool>? excludeFile = null,
        bool createDirectories = true)
    {
        AssertExists(source);
        var isDirectory = Directory.Exists(source);
        Assert.True(
            isDirectory || (excludeDirectory is null && excludeFile is null),
            $"'{source}' is a file; only from a directory something can be excluded");
        return FileChange.IsOnlyPrinted("copy", source, target) ? target
            : !isDirectory ? new FileTransfer(policy).CopyFile(source, target, createDirectories)
            : new FileTransfer(policy).CopyDirectory(source, target, createDirectories, excludeDirectory, excludeFile);
    }

    private static void AssertExists(AbsolutePath source) =>
        Assert.True(
            File.Exists(source) || Directory.Exists(source) || SymbolicLinks.IsLink(source),
            $"Expected file or directory to exist: {source}");
}
