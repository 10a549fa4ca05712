namespace Nuke.Common.IO;

/// <summary>One pattern without alternatives: names one after another, each literal, with wildcards, or <c>**</c>.</summary>
internal sealed class GlobPattern
{
    private readonly GlobSegment[] segments;
    private readonly string? root;

    private GlobPattern(string pattern, bool ignoreCase)
    {
        var pathRoot = PathRoot.Of(pattern);
        root = pathRoot.Kind == PathRootKind.None ? null : pathRoot.Prefix(pattern);
        segments =
        [
            .. pattern[pathRoot.Length..]
                .Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries)
                .Where(name => name != ".")
                .Select(name => new GlobSegment(name, ignoreCase))
        ];
    }

    /// <summary>A pattern as one pattern for each choice of its alternatives (<c>{a,b}</c>).</summary>
    /// <exception cref="ArgumentException">A bracket is not closed.</exception>
    public static IEnumerable<GlobPattern> Parse(string pattern, bool ignoreCase) =>
        GlobAlternatives.Expand(pattern.NotNull()).Select(alternative => new GlobPattern(alternative, ignoreCase));

    /// <summary>The full paths of the files, or of the directories, that match below a directory. In no particular order, possibly twice.</summary>
    public IEnumerable<string> Find(string directory, bool files)
    {
        var start = root ?? Path.GetFullPath(directory);
        return segments.Length == 0 || !Directory.Exists(start) ? [] : Find(DirectoryNode.Start(start), 0, files);
    }

    private IEnumerable<string> Find(DirectoryNode node, int index, bool files)
    {
        if (index == segments.Length)
        {
            return files ? [] : [node.Path];
        }

        var segment = segments[index];
        var isLast = index == segments.Length - 1;
        if (segment.IsRecursive)
        {
            // "**/**" is "**": walking both would visit everything again and again.
            return !isLast && segments[index + 1].IsRecursive ? Find(node, index + 1, files)
                : (isLast && files ? node.Files() : Find(node, index + 1, files))
                    .Concat(node.Directories().SelectMany(directory => Find(directory, index, files)));
        }

        if (isLast && files)
        {
            return segment.Literal is { } name
                ? new[] { Path.Combine(node.Path, name) }.Where(File.Exists)
                : node.Files().Where(file => segment.IsMatch(Path.GetFileName(file)));
        }

        return Directories(node, segment).SelectMany(directory => Find(directory, index + 1, files));
    }

    private static IEnumerable<DirectoryNode> Directories(DirectoryNode node, GlobSegment segment) =>
        segment.Literal is { } name
            ? new[] { Path.GetFullPath(Path.Combine(node.Path, name)) }.Where(Directory.Exists).Select(DirectoryNode.Start)
            : node.Directories().Where(directory => segment.IsMatch(Path.GetFileName(directory.Path)));
}
