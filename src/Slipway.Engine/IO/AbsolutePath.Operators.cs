using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.IO;

public sealed partial class AbsolutePath
{
    /// <summary>The path that the text names; null for null.</summary>
    /// <exception cref="ArgumentException">It has no root, or <c>..</c> leads above it.</exception>
    [return: NotNullIfNotNull(nameof(path))]
    public static implicit operator AbsolutePath?(string? path) => path is null ? null : Create(path);

    /// <summary>The path's text, never quoted; null for null.</summary>
    [return: NotNullIfNotNull(nameof(path))]
    public static implicit operator string?(AbsolutePath? path) => path?.path;

    /// <summary>The parent: <c>path / ..</c>; null for a root.</summary>
    /// <exception cref="ArgumentException">The range is not <c>..</c>.</exception>
    public static AbsolutePath operator /(AbsolutePath? left, Range range)
    {
        Assert.True(range.Equals(Range.All), $"Only '..' can stand after '/', not '{range}'");
        return left.NotNull().Parent;
    }

    /// <summary>The file or directory at a relative path below this directory. Both separators are understood.</summary>
    /// <exception cref="ArgumentException">The right side is rooted, or <c>..</c> leads above the root.</exception>
    public static AbsolutePath operator /(AbsolutePath? left, string? right)
    {
        var directory = left.NotNull();
        if (string.IsNullOrWhiteSpace(right))
        {
            return directory;
        }

        Assert.True(
            PathRoot.Of(right).Kind == PathRootKind.None,
            $"Second path must not be rooted: '{right}' cannot be appended to '{directory}'");
        return right.AsSpan().IndexOfAny(PathRoot.Separators) < 0 && right is not ("." or "..")
            ? directory.Child(right)
            : new AbsolutePath(new PathBuilder(directory.path, directory.Root.Separator, directory.Child(right).path).Append(right).ToString());
    }

    /// <summary>The path with more text at its end: <c>path + ".bak"</c>.</summary>
    /// <exception cref="ArgumentException"><c>..</c> leads above the root.</exception>
    public static AbsolutePath operator +(AbsolutePath? left, string? right)
    {
        var start = left.NotNull();
        return string.IsNullOrEmpty(right) ? start
            : right.AsSpan().IndexOfAny(PathRoot.Separators) < 0 && right[0] != '.' ? new AbsolutePath(start.path + right)
            : Create(start.path + right);
    }

    /// <summary>Whether both are the same path; names below a drive or server ignore case.</summary>
    public static bool operator ==(AbsolutePath? a, AbsolutePath? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Whether the paths differ.</summary>
    public static bool operator !=(AbsolutePath? a, AbsolutePath? b) => !(a == b);

    /// <inheritdoc/>
    public bool Equals(AbsolutePath? other) => other is not null && string.Equals(path, other.path, Root.Comparison);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AbsolutePath);

    /// <inheritdoc/>
    public override int GetHashCode() => path.GetHashCode(Root.Comparison);
}
