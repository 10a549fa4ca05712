using Slipway.Docker.Context.Matching;
using Slipway.Docker.Context.Walking;
using Slipway.Docker.Dockerfiles;

namespace Slipway.Docker.Context;

/// <summary>Looks up what a Dockerfile copies: in the folder, and in what the ignore file leaves of it.</summary>
internal static class SourceChecker
{
    /// <summary>Checks each source.</summary>
    public static IReadOnlyList<SourceCheck> Check(ContextReport report, IReadOnlyList<DockerfileSource> sources, IFolderReader reader)
        => [.. sources.Select(source => Check(report, source, reader))];

    private static SourceCheck Check(ContextReport report, DockerfileSource source, IFolderReader reader)
    {
        if (source.Path == ".")
        {
            return new SourceCheck(source, SourceState.Present, RemovedBy: null, Matches: 1, Left: 1);
        }

        var paths = Expand(report.Root, source.Path, reader);
        var removed = paths.Where(path => !report.Contains(path) && !report.Contains($"{path}/")).ToList();
        var left = paths.Count - removed.Count;
        var removedBy = removed.Count > 0 ? report.Explain(removed[0]).Decider : null;
        if (paths.Count == 0)
        {
            return new SourceCheck(source, SourceState.Missing, RemovedBy: null, Matches: 0, Left: 0);
        }

        if (removed.Count > 0)
        {
            return new SourceCheck(source, left > 0 ? SourceState.PartlyRemoved : SourceState.Removed, removedBy, paths.Count, left);
        }

        if (paths is [var only] && FirstRemovedOfEmptied(report, only, reader) is { } inside)
        {
            return new SourceCheck(source, SourceState.Emptied, report.Explain(inside).Decider, 1, 1);
        }

        return new SourceCheck(source, SourceState.Present, RemovedBy: null, paths.Count, left);
    }

    /// <summary>An entry of a folder that has entries of which none is left, or null.</summary>
    private static string? FirstRemovedOfEmptied(ContextReport report, string path, IFolderReader reader)
    {
        var listing = new FolderListing();
        if (!report.Contains($"{path}/") || reader.Read(Utf8Text.FromText(Path.Combine(report.Root, path)), listing) != FolderOutcome.Read || listing.Count == 0)
        {
            return null;
        }

        string? first = null;
        for (var i = 0; i < listing.Count; i++)
        {
            var entry = $"{path}/{Utf8Text.ToText(listing.Name(i))}";
            if (report.Contains(entry) || report.Contains($"{entry}/"))
            {
                return null;
            }

            first ??= entry;
        }

        return first;
    }

    /// <summary>The paths of the folder that a source names, wildcards replaced; links on the way are followed, the last one is not.</summary>
    private static List<string> Expand(string root, string source, IFolderReader reader)
    {
        List<string> found = [""];
        foreach (var segment in source.Split('/'))
        {
            var pattern = Utf8Text.FromText(segment);
            found = [.. found.SelectMany(folder => Entries(root, folder, pattern, reader))];
        }

        return found;
    }

    private static List<string> Entries(string root, string folder, byte[] pattern, IFolderReader reader)
    {
        var listing = new FolderListing();
        var real = ScopedPath.Resolve(root, folder);
        if (real is null || reader.Read(Utf8Text.FromText(real), listing) != FolderOutcome.Read)
        {
            return [];
        }

        var parent = Path.GetRelativePath(root, real).Replace(Path.DirectorySeparatorChar, '/');
        var entries = new List<string>();
        for (var i = 0; i < listing.Count; i++)
        {
            if (PathGlob.IsMatch(pattern, listing.Name(i)))
            {
                var name = Utf8Text.ToText(listing.Name(i));
                entries.Add(parent == "." ? name : $"{parent}/{name}");
            }
        }

        return entries;
    }
}
