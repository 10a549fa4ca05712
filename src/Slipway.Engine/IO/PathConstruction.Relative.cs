namespace Nuke.Common.IO;

public static partial class PathConstruction
{
    /// <summary>The way from one path to another, with backslashes.</summary>
    /// <exception cref="ArgumentException">The paths have different roots.</exception>
    public static WinRelativePath GetWinRelativePath(string basePath, string destinationPath) =>
        (WinRelativePath)GetRelativePath(basePath, destinationPath);

    /// <summary>The way from one path to another, with slashes.</summary>
    /// <exception cref="ArgumentException">The paths have different roots.</exception>
    public static UnixRelativePath GetUnixRelativePath(string basePath, string destinationPath) =>
        (UnixRelativePath)GetRelativePath(basePath, destinationPath);

    /// <summary>The way from this directory to another path, with the separator of the operating system.</summary>
    /// <exception cref="ArgumentException">The paths have different roots.</exception>
    public static RelativePath GetRelativePathTo(this AbsolutePath basePath, string destinationPath) =>
        (RelativePath)GetRelativePath(basePath, destinationPath);

    /// <summary>The way from this directory to another path, with backslashes.</summary>
    /// <exception cref="ArgumentException">The paths have different roots.</exception>
    public static WinRelativePath GetWinRelativePathTo(this AbsolutePath basePath, string destinationPath) =>
        GetWinRelativePath(basePath, destinationPath);

    /// <summary>The way from this directory to another path, with slashes.</summary>
    /// <exception cref="ArgumentException">The paths have different roots.</exception>
    public static UnixRelativePath GetUnixRelativePathTo(this AbsolutePath basePath, string destinationPath) =>
        GetUnixRelativePath(basePath, destinationPath);

    /// <summary>The same path with backslashes.</summary>
    public static WinRelativePath ToWinRelativePath(this RelativePath path) => (WinRelativePath)(string)path;

    /// <summary>The same path with slashes.</summary>
    public static UnixRelativePath ToUnixRelativePath(this RelativePath path) => (UnixRelativePath)(string)path;

    /// <summary>Whether the other path is this directory or lies below it.</summary>
    public static bool Contains(this AbsolutePath basePath, string destinationPath) => IsDescendantPath(basePath, destinationPath);

    /// <summary>The way from one path to another; empty when they are the same. Names are compared as the root does it.</summary>
    /// <exception cref="ArgumentException">The paths have different roots.</exception>
    public static string GetRelativePath(string basePath, string destinationPath)
    {
        var from = NormalizePath(basePath);
        var to = NormalizePath(destinationPath);
        var root = PathRoot.Of(from);
        Assert.True(HasSameRoot(from, to), $"There is no relative path from '{from}' to '{to}', because their roots differ");

        var fromNames = Names(from);
        var toNames = Names(to);
        var shared = 0;
        while (shared < fromNames.Length && shared < toNames.Length && string.Equals(fromNames[shared], toNames[shared], root.Comparison))
        {
            shared++;
        }

        return string.Join(root.Separator, Enumerable.Repeat("..", fromNames.Length - shared).Concat(toNames.Skip(shared)));
    }

    /// <summary>Whether the second path is the first one or lies below it. Names are compared as the root does it.</summary>
    public static bool IsDescendantPath(string basePath, string destinationPath)
    {
        var ancestor = NormalizePath(basePath);
        var descendant = NormalizePath(destinationPath);
        var comparison = PathRoot.Of(ancestor).Comparison;
        return HasSameRoot(ancestor, descendant)
            && Names(descendant) is var names
            && Names(ancestor) is var start
            && names.Length >= start.Length
            && start.Index().All(name => string.Equals(name.Item, names[name.Index], comparison));
    }

    private static bool HasSameRoot(string a, string b) => string.Equals(GetPathRoot(a), GetPathRoot(b), PathRoot.Of(a).Comparison);

    private static string[] Names(string path)
    {
        var root = PathRoot.Of(path);
        return path[root.Length..].Split(root.Separator, StringSplitOptions.RemoveEmptyEntries);
    }
}
