using System.Text.RegularExpressions;
using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Decides, for absolute paths, which folders are watched and what a changed file is good for. Rules are asked before the
/// build's own filters: a file that a rule takes never causes a build.
/// </summary>
internal sealed class WatchFilter
{
    private readonly LiveReloadConfiguration configuration;
    private readonly FolderRules folders;
    private readonly FileSelector build;
    private readonly FileSelector[] rules;
    private readonly Regex[] excludedFiles;
    private readonly HashSet<string> programs;

    public WatchFilter(LiveReloadConfiguration configuration)
    {
        this.configuration = configuration;
        folders = new FolderRules(configuration);
        var settings = configuration.Build;
        build = new FileSelector(configuration, settings.IncludeExt, settings.IncludeFile, settings.ExcludeRegex);
        rules = [.. settings.Rules.Select(rule => new FileSelector(configuration, rule.IncludeExt, rule.IncludeFile, rule.ExcludeRegex))];
        excludedFiles = [.. settings.ExcludeFile.Select(GoPathPattern.Compile)];
        programs = [configuration.BinPath, .. settings.Entrypoint.Take(1).Where(path => path.Length > 0).Select(configuration.PathOf)];
    }

    /// <summary>Where to start watching: the root first, then named folders outside it.</summary>
    public IReadOnlyList<string> Roots => folders.Roots;

    /// <summary>Whether symbolic links to folders are followed.</summary>
    public bool FollowsLinks => configuration.Build.FollowSymlink;

    /// <summary>Whether the folder is watched; a folder is asked about only when the one above it is.</summary>
    public bool WatchesFolder(string folder) => folders.IsWatched(folder);

    /// <summary>What a changed file is good for.</summary>
    public FileVerdict Classify(string file)
    {
        var name = Path.GetFileName(file);
        var folder = Path.GetDirectoryName(file);
        if (folder is null || EditorFiles.Contains(name))
        {
            return FileVerdict.Ignored;
        }

        for (var i = 0; i < rules.Length; i++)
        {
            if (IsTakenByRule(i, folder, file, name))
            {
                return FileVerdict.Rule(i);
            }
        }

        if (programs.Contains(file) || build.IsExcluded(file) || IsExcludedFile(file))
        {
            return FileVerdict.Ignored;
        }

        var counts = build.IsNamed(file) || (build.HasExtension(name) && folders.IsBuildFolder(folder));
        return counts ? FileVerdict.Build : FileVerdict.Ignored;
    }

    private bool IsTakenByRule(int index, string folder, string file, string name)
    {
        var rule = rules[index];
        if (rule.IsExcluded(file))
        {
            return false;
        }

        // Without folders, a named file may lie where the build does not look; with folders, it has to lie in one.
        var isInFolder = folders.IsFolderOfRule(index, folder);
        var mayBeNamed = isInFolder || configuration.Build.Rules[index].IncludeDir.Count == 0;
        return (isInFolder && (rule.TakesAll || rule.HasExtension(name))) || (mayBeNamed && rule.IsNamed(file));
    }

    private bool IsExcludedFile(string file)
    {
        if (excludedFiles.Length == 0)
        {
            return false;
        }

        var relative = Path.GetRelativePath(configuration.Root, file).Replace(Path.DirectorySeparatorChar, '/');
        return Array.Exists(excludedFiles, pattern => pattern.IsMatch(relative));
    }
}
