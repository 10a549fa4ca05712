namespace Nuke.Common.IO;

/// <summary>A relative path with slashes, whatever the operating system.</summary>
public class UnixRelativePath : RelativePath
{
    /// <summary>Takes a normalized path.</summary>
    protected UnixRelativePath(string path, char? separator)
        : base(path, separator)
    {
    }

    /// <summary>Normalizes the text.</summary>
    public static explicit operator UnixRelativePath(string? path) => new(PathConstruction.NormalizePath(path, '/'), '/');
}
