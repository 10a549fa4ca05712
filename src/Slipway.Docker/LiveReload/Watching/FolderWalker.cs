using System.IO.Enumeration;
using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>Lists the folders of a tree that are watched, and the files of one folder.</summary>
internal sealed class FolderWalker(WatchFilter filter, Action<string> onNotice)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>The watched folders directly in a folder, by absolute path.</summary>
    public List<string> FoldersIn(string folder) => List(folder, wantFolders: true).FindAll(filter.WatchesFolder);

    /// <summary>The files directly in a folder that count, by absolute path.</summary>
    public List<string> FilesIn(string folder) => List(folder, wantFolders: false).FindAll(file => filter.Classify(file).Counts);

    /// <summary>All watched folders from a folder downwards, itself first.</summary>
    public IEnumerable<string> Tree(string folder)
    {
        var pending = new Stack<string>([folder]);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        while (pending.TryPop(out var next))
        {
            // With links a folder can be reached twice, or contain itself.
            if (!filter.FollowsLinks || visited.Add(RealPath.Of(next)))
            {
                yield return next;
                FoldersIn(next).ForEach(pending.Push);
            }
        }
    }

    private List<string> List(string folder, bool wantFolders)
    {
        try
        {
            var entries = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => IsFolder(ref entry) == wantFolders,
            };
            return [.. entries];
        }
        catch (DirectoryNotFoundException)
        {
            return []; // It has just been deleted.
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            if (reported.Add(folder))
            {
                onNotice($"{folder} cannot be read and is not watched: {exception.Message}");
            }

            return [];
        }
    }

    // A link to a folder is a folder only when links are followed; otherwise it could lead in a circle or out of the tree.
    private bool IsFolder(ref FileSystemEntry entry)
        => entry.IsDirectory && (filter.FollowsLinks || (entry.Attributes & FileAttributes.ReparsePoint) == 0);
}
