namespace Slipway.Docker.Context;

/// <summary>Compares paths byte by byte, as if they were UTF-8.</summary>
internal sealed class PathOrder : IComparer<string>
{
    /// <summary>The comparer.</summary>
    public static PathOrder Instance { get; } = new();

    /// <summary>Compares two paths.</summary>
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length - right.Length;
        }

        var (first, second) = (left[common], right[common]);
        // Surrogates stand for what lies beyond U+FFFF, but are smaller numbers than U+E000 to U+FFFF.
        return char.IsSurrogate(first) != char.IsSurrogate(second) && Math.Min(first, second) >= '\uD800'
            ? (char.IsSurrogate(first) ? 1 : -1)
            : first - second;
    }

    int IComparer<string>.Compare(string? x, string? y) => Compare(x!, y!);
}
