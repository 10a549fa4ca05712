using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>
/// Takes out of a batch what is no change: with <c>exclude_unchanged</c>, files saved with the same content; and always, files that
/// the build itself wrote again with the same content (<c>go generate</c> does), which would otherwise build for ever.
/// </summary>
internal sealed class ChangeSelector(LiveReloadConfiguration configuration, WatchFilter filter, ILiveReloadOutput output)
{
    private const int MostSelfInflicted = 3;

    private readonly ContentMemory memory = new();
    private HashSet<string> last = [];
    private int selfInflicted;

    /// <summary>The files of the changes, each once.</summary>
    public static IReadOnlyList<string> PathsOf(IEnumerable<Change> changes)
        => [.. changes.Select(change => change.Path).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Learns what the files contain at the start, where that is needed.</summary>
    public void Remember()
    {
        if (configuration.Build.ExcludeUnchanged)
        {
            var walker = new FolderWalker(filter, _ => { });
            foreach (var file in filter.Roots.Where(Directory.Exists).SelectMany(walker.Tree).SelectMany(walker.FilesIn))
            {
                memory.Update(file);
            }
        }
    }

    /// <summary>The changes that count.</summary>
    public List<Change> Select(IReadOnlyList<Change> batch, GenerationRunner generations)
    {
        var changes = new List<Change>();
        foreach (var change in batch.DistinctBy(change => change.Path))
        {
            // Reading every file of a large checkout would cost more than it saves: only what the answer is needed for is read.
            var asksContent = configuration.Build.ExcludeUnchanged || generations.WasRunningAt(change.SeenAt);
            var isNew = change.Path is null || !(asksContent || memory.Knows(change.Path)) || memory.Update(change.Path);
            if (isNew || !asksContent)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    /// <summary>Tells the user what changed, in one line.</summary>
    public void Announce(IReadOnlyList<Change> changes)
    {
        var paths = PathsOf(changes);
        var text = paths.Count switch
        {
            0 => "building again",
            1 => $"{Relative(paths[0])} changed",
            _ => $"{Relative(paths[0])} and {paths.Count - 1} more changed",
        };
        output.Write(new LiveReloadEvent(LiveReloadEventKind.Changed, LiveReloadSource.Watcher, text));
    }

    /// <summary>
    /// Whether these files changed in each of the last builds: then the build writes them, differently each time, and cancelling it
    /// once more would never let one end.
    /// </summary>
    public bool IsWrittenByBuild(IReadOnlyList<Change> changes, GenerationRunner generations)
    {
        var paths = PathsOf(changes).ToHashSet(StringComparer.Ordinal);
        var again = paths.Count > 0 && changes.All(change => generations.WasRunningAt(change.SeenAt)) && paths.SetEquals(last);
        selfInflicted = again ? selfInflicted + 1 : 0;
        last = paths;
        if (selfInflicted == MostSelfInflicted)
        {
            var advice = $"{Relative(paths.First())} changes during every build; if the build writes it, list it in exclude_file or exclude_regex";
            output.Write(new LiveReloadEvent(LiveReloadEventKind.Notice, LiveReloadSource.Watcher, advice) { IsError = true });
        }

        return selfInflicted >= MostSelfInflicted;
    }

    private string Relative(string path) => Escape.Controls(Path.GetRelativePath(configuration.Root, path));
}
