namespace Nuke.Common.IO;

/// <summary>The root that a path starts with, told apart by its text alone, whatever system this runs on.</summary>
/// <param name="Kind">Whose root it is.</param>
/// <param name="Length">How many characters belong to it: <c>/</c>, <c>C:</c>, <c>\\server</c>.</param>
internal readonly record struct PathRoot(PathRootKind Kind, int Length)
{
    /// <summary>Both separators: paths that were written on another system are understood too.</summary>
    public const string Separators = @"/\";

    /// <summary>What stands between names: the root's separator, or the operating system's when there is none.</summary>
    public char Separator => Kind switch
    {
        PathRootKind.None => Path.DirectorySeparatorChar,
        PathRootKind.Unix => '/',
        _ => '\\',
    };

    /// <summary>How names below this root are compared: Windows ignores case.</summary>
    public StringComparison Comparison =>
        (Kind == PathRootKind.None ? OperatingSystem.IsWindows() : Kind != PathRootKind.Unix)
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    /// <summary>The root of a path; of kind <see cref="PathRootKind.None"/> when it is relative.</summary>
    public static PathRoot Of(ReadOnlySpan<char> path) =>
        path switch
        {
            ['/', ..] => new PathRoot(PathRootKind.Unix, 1),
            [var drive, ':', ..] when char.IsAsciiLetter(drive) => new PathRoot(PathRootKind.Windows, 2),
            ['\\', '\\', not ('\\' or '/'), ..] => new PathRoot(PathRootKind.Unc, HostEnd(path)),
            _ => default,
        };

    /// <summary>The root as a normalized path starts with it.</summary>
    public string Prefix(string path) => Kind == PathRootKind.Windows ? path[..2] + '\\' : path[..Length];

    private static int HostEnd(ReadOnlySpan<char> path)
    {
        var length = path[2..].IndexOfAny(Separators);
        return length < 0 ? path.Length : length + 2;
    }
}
