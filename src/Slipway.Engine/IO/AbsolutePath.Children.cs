namespace Nuke.Common.IO;

public static partial class AbsolutePathExtensions
{
    /// <summary>The files in the directory and below it: nearer ones first, and by name in each directory.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="pattern">What names must match, with <c>*</c> and <c>?</c>. Everything by default.</param>
    /// <param name="depth">How many levels are searched; 1 (the default) is the directory itself.</param>
    /// <param name="attributes">Files that have any of these attributes are left out. None by default.</param>
    /// <exception cref="ArgumentException">The depth is negative.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static IEnumerable<AbsolutePath> GetFiles(this AbsolutePath path, string pattern = "*", int depth = 1, FileAttributes attributes = 0)
    {
        Assert.True(depth >= 0, $"The depth must not be negative, but is {depth}");
        return Levels(path, depth)
            .SelectMany(level => level)
            .SelectMany(directory => Matching(Directory.EnumerateFiles(directory.Path, pattern), attributes));
    }

    /// <summary>The directories in the directory and below it: nearer ones first, and by name on each level.</summary>
    /// <param name="path">The directory.</param>
    /// <param name="pattern">What names must match, with <c>*</c> and <c>?</c>. Everything by default. Others are searched too.</param>
    /// <param name="depth">How many levels are searched; 1 (the default) is the directory itself.</param>
    /// <param name="attributes">Directories that have any of these attributes are left out. None by default.</param>
    /// <exception cref="ArgumentException">The depth is negative.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static IEnumerable<AbsolutePath> GetDirectories(this AbsolutePath path, string pattern = "*", int depth = 1, FileAttributes attributes = 0)
    {
        Assert.True(depth >= 0, $"The depth must not be negative, but is {depth}");
        return Levels(path, depth)
            .SelectMany(level => Matching(level.SelectMany(directory => Directory.EnumerateDirectories(directory.Path, pattern)), attributes));
    }

    private static IEnumerable<List<DirectoryNode>> Levels(AbsolutePath path, int depth)
    {
        for (List<DirectoryNode> level = [DirectoryNode.Start(path)]; level.Count > 0 && depth > 0; depth--)
        {
            yield return level;
            level = depth == 1 ? [] : [.. level.SelectMany(directory => directory.Directories())];
        }
    }

    private static IEnumerable<AbsolutePath> Matching(IEnumerable<string> entries, FileAttributes excluded) =>
        entries
            .Where(entry => excluded == 0 || (File.GetAttributes(entry) & excluded) == 0)
            .Order(StringComparer.Ordinal)
            .Select(AbsolutePath.FromOperatingSystem);
}
