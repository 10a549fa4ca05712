using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Says which folders are watched. Everything is compared by whole paths below the root, never by a folder's name alone; the
/// root itself is always watched, and a folder above it that is hidden does not matter.
/// </summary>
internal sealed class FolderRules
{
    private readonly string root;
    private readonly HashSet<string> excluded;
    private readonly string[] included;
    private readonly string[][] ruleFolders;
    private readonly string[] wanted;

    public FolderRules(LiveReloadConfiguration configuration)
    {
        root = configuration.Root;
        var build = configuration.Build;
        excluded = [.. build.ExcludeDir.Select(configuration.PathOf), configuration.TmpPath, configuration.PathOf(configuration.TestDataDir)];
        excluded.Remove(root);
        included = [.. build.IncludeDir.Select(configuration.PathOf)];
        ruleFolders = [.. build.Rules.Select(rule => rule.IncludeDir.Select(configuration.PathOf).ToArray())];
        var files = build.IncludeFile.Concat(build.Rules.SelectMany(rule => rule.IncludeFile));
        wanted = [.. included.Where(folder => !IsExcludedBelow(TopOf(folder), folder)), .. ruleFolders.SelectMany(folders => folders),
            .. files.Select(file => Path.GetDirectoryName(configuration.PathOf(file)) ?? root)];
        Roots = [root, .. wanted.Where(folder => !IsWithin(root, folder)).Distinct()];
    }

    /// <summary>The root, and folders outside it that the configuration names.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>Whether the folder is watched: for its files, or on the way to something below it.</summary>
    public bool IsWatched(string folder)
        => IsBuildFolder(folder) || IsRuleFolder(folder) || wanted.Any(path => IsWithin(folder, path) && IsWithin(TopOf(path), folder));

    /// <summary>Whether files of the folder can cause a build by their extension.</summary>
    public bool IsBuildFolder(string folder)
    {
        if (included.Length == 0)
        {
            return IsWithin(root, folder) && !IsExcludedBelow(root, folder);
        }

        return folder == root || included.Any(top => IsWithin(top, folder) && !IsExcludedBelow(TopOf(top), folder));
    }

    /// <summary>Whether the rule takes files of the folder. Its own folders it takes also when the build excludes them, but not what is excluded below.</summary>
    public bool IsFolderOfRule(int rule, string folder)
        => ruleFolders[rule].Length == 0
            ? IsBuildFolder(folder)
            : ruleFolders[rule].Any(top => IsWithin(top, folder) && !IsExcludedBelow(top, folder));

    private static bool IsWithin(string parent, string path)
        => path.StartsWith(parent, StringComparison.Ordinal)
            && (path.Length == parent.Length || path[parent.Length] == Path.DirectorySeparatorChar || parent[^1] == Path.DirectorySeparatorChar);

    private bool IsRuleFolder(string folder)
    {
        for (var rule = 0; rule < ruleFolders.Length; rule++)
        {
            if (ruleFolders[rule].Length > 0 && IsFolderOfRule(rule, folder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the exclusions start to count: at the root, or at a folder outside it.</summary>
    private string TopOf(string folder) => IsWithin(root, folder) ? root : folder;

    /// <summary>Whether a folder between the top (not included) and the path (included) is excluded or hidden.</summary>
    private bool IsExcludedBelow(string top, string path)
    {
        for (var folder = path; folder.Length > top.Length; folder = Path.GetDirectoryName(folder) ?? top)
        {
            if (excluded.Contains(folder) || Path.GetFileName(folder.AsSpan()) is ['.', _, ..])
            {
                return true;
            }
        }

        return false;
    }
}
