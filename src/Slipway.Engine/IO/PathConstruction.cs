namespace Nuke.Common.IO;

/// <summary>Functions on the text of Windows, UNC and Unix paths, the same on every operating system. They never look at the disk.</summary>
public static partial class PathConstruction
{
    /// <summary>Whether the path starts with <c>/</c>, a drive or a server.</summary>
    public static bool HasPathRoot(string? path) => PathRoot.Of(path).Kind != PathRootKind.None;

    /// <summary>The path's root: <c>/</c>, <c>C:</c> or <c>\\server</c>; null when it has none.</summary>
    public static string? GetPathRoot(string? path) => HasPathRoot(path) ? path![..PathRoot.Of(path).Length] : null;

    /// <summary>Puts a separator between two paths. Trailing separators are dropped; nothing else is normalized.</summary>
    /// <param name="left">The first path, rooted or not.</param>
    /// <param name="right">The second path.</param>
    /// <param name="separator">What stands between them; by default as the first path's root has it.</param>
    /// <exception cref="ArgumentException">The second path is rooted, or the separator is not the one of the first path's root.</exception>
    public static string Combine(string? left, string? right, char? separator = null)
    {
        Assert.False(HasPathRoot(right), $"Second path must not be rooted: '{right}' cannot be appended to '{left}'");
        left = TrimEnd(left);
        right = TrimEnd(right);
        if (string.IsNullOrWhiteSpace(left))
        {
            return right;
        }

        var root = PathRoot.Of(left);
        var isDrive = root.Kind == PathRootKind.Windows && left.Length == root.Length;
        if (string.IsNullOrWhiteSpace(right))
        {
            return isDrive ? $@"{left}\" : left;
        }

        AssertSeparator(root, separator);
        return left == "/" ? left + right : $"{left}{separator ?? root.Separator}{right}";
    }

    /// <summary>A path without <c>.</c>, <c>..</c>, doubled or trailing separators; empty for null. <c>..</c> at the start of a relative path stays.</summary>
    /// <param name="path">The path.</param>
    /// <param name="separator">What stands between names; by default as the root has it, and for relative paths as the operating system has it.</param>
    /// <exception cref="ArgumentException"><c>..</c> leads above the root, or the separator is not the root's.</exception>
    public static string NormalizePath(string? path, char? separator = null)
    {
        var root = PathRoot.Of(path);
        AssertSeparator(root, separator);
        return PathBuilder.Normalize(path ?? string.Empty, separator ?? root.Separator);
    }

    private static void AssertSeparator(PathRoot root, char? separator) =>
        Assert.True(
            separator is null || root.Kind == PathRootKind.None || separator == root.Separator,
            $"For {(root.Kind == PathRootKind.Unc ? "UNC" : root.Kind.ToString())}-rooted paths the separator must be '{root.Separator}'");

    private static string TrimEnd(string? path) =>
        path is null ? string.Empty
        : path == "/" ? path
        : path.TrimEnd('/', '\\');
}
