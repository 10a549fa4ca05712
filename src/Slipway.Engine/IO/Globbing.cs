namespace Nuke.Common.IO;

/// <summary>
/// Finds files and directories by patterns: <c>*</c> (any characters of a name), <c>?</c> (one), <c>[abc]</c>, <c>[a-z]</c>, <c>[!a]</c>,
/// <c>{a,b}</c> (either), and <c>**</c> as a whole name (any directories, also none). Both separators are understood, and names that start
/// with a dot are no exception. A pattern may be rooted. Results come pattern by pattern, sorted by name, each of them once.
/// </summary>
public static class Globbing
{
    /// <summary>Whether patterns ignore case; <see cref="GlobbingCaseSensitivity.Auto"/> by default.</summary>
    public static GlobbingCaseSensitivity GlobbingCaseSensitivity;

    private static bool IgnoresCase => GlobbingCaseSensitivity switch
    {
        GlobbingCaseSensitivity.CaseSensitive => false,
        GlobbingCaseSensitivity.CaseInsensitive => true,
        _ => OperatingSystem.IsWindows(),
    };

    /// <summary>The files that match; none when the directory does not exist.</summary>
    /// <param name="directory">Where to search; without patterns a path whose end is the pattern: <c>/src/**/*.cs</c>.</param>
    /// <param name="patterns">The patterns, relative to the directory.</param>
    /// <exception cref="ArgumentException">A pattern is not well-formed.</exception>
    public static IReadOnlyCollection<string> GlobFiles(string directory, params string[] patterns) => Find(directory, patterns, files: true);

    /// <summary>The files that match; none when the directory does not exist.</summary>
    /// <param name="directory">Where to search.</param>
    /// <param name="patterns">The patterns, relative to the directory.</param>
    /// <exception cref="ArgumentException">A pattern is not well-formed.</exception>
    public static IReadOnlyCollection<AbsolutePath> GlobFiles(this AbsolutePath directory, params string[] patterns) =>
        [.. GlobFiles((string)directory, patterns).Select(AbsolutePath.FromOperatingSystem)];

    /// <summary>The directories that match; none when the directory does not exist.</summary>
    /// <param name="directory">Where to search; without patterns a path whose end is the pattern: <c>/src/**/bin</c>.</param>
    /// <param name="patterns">The patterns, relative to the directory. <c>**</c> at the end matches the directory itself too.</param>
    /// <exception cref="ArgumentException">A pattern is not well-formed.</exception>
    public static IReadOnlyCollection<string> GlobDirectories(string directory, params string[] patterns) => Find(directory, patterns, files: false);

    /// <summary>The directories that match; none when the directory does not exist.</summary>
    /// <param name="directory">Where to search.</param>
    /// <param name="patterns">The patterns, relative to the directory. <c>**</c> at the end matches the directory itself too.</param>
    /// <exception cref="ArgumentException">A pattern is not well-formed.</exception>
    public static IReadOnlyCollection<AbsolutePath> GlobDirectories(this AbsolutePath directory, params string[] patterns) =>
        [.. GlobDirectories((string)directory, patterns).Select(AbsolutePath.FromOperatingSystem)];

    private static List<string> Find(string directory, string[] patterns, bool files)
    {
        if (patterns.Length == 0)
        {
            (directory, var pattern) = SplitAtFirstWildcard(directory);
            patterns = [pattern];
        }

        var found = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            var matches = GlobPattern.Parse(pattern, IgnoresCase).SelectMany(alternative => alternative.Find(directory, files));
            found.AddRange(matches.Order(StringComparer.Ordinal).Where(known.Add));
        }

        return found;
    }

    private static (string Directory, string Pattern) SplitAtFirstWildcard(string definition)
    {
        var wildcard = definition.AsSpan().IndexOfAny("*?[{");
        var end = wildcard < 0 ? definition.Length : wildcard;
        var separator = definition.AsSpan(0, end).LastIndexOfAny(PathRoot.Separators);
        return (separator < 0 ? Directory.GetCurrentDirectory() : definition[..(separator + 1)], definition[(separator + 1)..]);
    }
}
