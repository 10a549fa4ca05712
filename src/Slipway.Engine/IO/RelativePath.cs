using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.IO;

/// <summary>A path without a root, normalized, with the separator of the operating system: <c>(RelativePath)"src" / "app"</c>.</summary>
[DebuggerDisplay("{" + nameof(path) + ",nq}")]
public class RelativePath
{
    private readonly string path;
    private readonly char? separator;

    /// <summary>Takes a normalized path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="separator">What stands between names; by default the operating system's separator.</param>
    protected RelativePath(string path, char? separator = null)
    {
        this.path = path;
        this.separator = separator;
    }

    /// <summary>Normalizes the text; null for null.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    public static explicit operator RelativePath?(string? path) => path is null ? null : new RelativePath(PathConstruction.NormalizePath(path));

    /// <summary>The path's text; null for null.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    public static implicit operator string?(RelativePath? path) => path?.path;

    /// <summary>The parent: <c>path / ..</c>.</summary>
    /// <exception cref="ArgumentException">The range is not <c>..</c>.</exception>
    public static RelativePath operator /(RelativePath? left, Range range)
    {
        Assert.True(range.Equals(Range.All), $"Only '..' can stand after '/', not '{range}'");
        return left / "..";
    }

    /// <summary>A path below this one.</summary>
    /// <exception cref="ArgumentException">The right side is rooted.</exception>
    public static RelativePath operator /(RelativePath? left, string? right)
    {
        var start = left.NotNull();
        return new RelativePath(
            PathConstruction.NormalizePath(PathConstruction.Combine(start.path, right, start.separator), start.separator),
            start.separator);
    }

    /// <summary>The path with more text at its end: <c>path + ".bak"</c>.</summary>
    public static RelativePath operator +(RelativePath? left, string? right)
    {
        var start = left.NotNull();
        return new RelativePath(PathConstruction.NormalizePath(start.path + right, start.separator), start.separator);
    }

    /// <summary>The path's text.</summary>
    public override string ToString() => path;
}
