namespace Nuke.Common.IO;

/// <summary>What moving and copying does when the target exists. One choice for directories, one for files.</summary>
[Flags]
public enum ExistsPolicy
{
    /// <summary>An existing target directory is an error.</summary>
    DirectoryFail = 1,

    /// <summary>The content goes into an existing target directory, beside what is there.</summary>
    DirectoryMerge = 2,

    /// <summary>An existing target file is an error.</summary>
    FileFail = 4,

    /// <summary>Any existing target is an error.</summary>
    Fail = DirectoryFail | FileFail,

    /// <summary>An existing target file stays as it is.</summary>
    FileSkip = 8,

    /// <summary>Directories are merged, existing files stay as they are.</summary>
    MergeAndSkip = DirectoryMerge | FileSkip,

    /// <summary>An existing target file is replaced.</summary>
    FileOverwrite = 16,

    /// <summary>Directories are merged, existing files are replaced.</summary>
    MergeAndOverwrite = DirectoryMerge | FileOverwrite,

    /// <summary>An existing target file is replaced when it was written before the source.</summary>
    FileOverwriteIfNewer = 32,

    /// <summary>Directories are merged, existing files are replaced when they were written before the source.</summary>
    MergeAndOverwriteIfNewer = DirectoryMerge | FileOverwriteIfNewer,
}
