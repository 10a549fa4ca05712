namespace Nuke.Common.IO;

/// <summary>A relative path with backslashes, whatever the operating system.</summary>
public class WinRelativePath : RelativePath
{
    /// <summary>Takes a normalized path.</summary>
    protected WinRelativePath(string path, char? separator)
        : base(path, separator)
    {
    }

    /// <summary>Normalizes the text.</summary>
    public static explicit operator WinRelativePath(string? path) => new(PathConstruction.NormalizePath(path, '\\'), '\\');
}
