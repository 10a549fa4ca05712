namespace Slipway.Docker.LiveReload.Watching;

/// <summary>Which watch stands for which folder, both ways.</summary>
internal sealed class WatchMap
{
    private readonly Dictionary<int, string> folders = [];
    private readonly Dictionary<string, int> watches = new(StringComparer.Ordinal);

    /// <summary>How many folders are watched.</summary>
    public int Count => folders.Count;

    /// <summary>The folder of a watch, or null when the watch has ended.</summary>
    public string? FolderOf(int watch) => folders.GetValueOrDefault(watch);

    /// <summary>Notes a watch; false when it stands for another folder already: the same folder was reached by another path.</summary>
    public bool Add(int watch, string folder)
    {
        if (!folders.TryAdd(watch, folder))
        {
            return folders[watch] == folder;
        }

        watches[folder] = watch;
        return true;
    }

    /// <summary>Forgets a watch that has ended.</summary>
    public void Forget(int watch)
    {
        if (folders.Remove(watch, out var folder) && watches.GetValueOrDefault(folder) == watch)
        {
            watches.Remove(folder);
        }
    }

    /// <summary>Forgets a folder and all below it and returns their watches.</summary>
    public List<int> TakeTree(string folder)
    {
        var below = folder + Path.DirectorySeparatorChar;
        List<int> taken = [.. folders.Where(entry => entry.Value == folder || entry.Value.StartsWith(below, StringComparison.Ordinal)).Select(entry => entry.Key)];
        taken.ForEach(Forget);
        return taken;
    }
}
