using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context.Walking;

/// <summary>
/// What a build asks for when its Dockerfile names some paths: these paths, every symbolic link on the way to them, and what the
/// links point to, read as if the context were the root of the file system. This is fsutil's <c>FollowLinks</c>.
/// </summary>
internal sealed class LinkFollower
{
    private readonly string root;
    private readonly IFolderReader reader;
    private readonly HashSet<string> resolved = [];

    private LinkFollower(string root, IFolderReader reader)
    {
        this.root = root;
        this.reader = reader;
    }

    /// <summary>The paths to send, as patterns; null when it is the whole context.</summary>
    public static IReadOnlyList<string>? Resolve(string root, IEnumerable<string> paths, IFolderReader reader)
    {
        var follower = new LinkFollower(root, reader);
        foreach (var path in paths)
        {
            follower.Append(path);
        }

        var result = new List<string>();
        foreach (var path in follower.resolved.Order(PathOrder.Instance))
        {
            if (path == ".")
            {
                return null;
            }

            if (result.Count == 0 || !path.StartsWith($"{result[^1]}/", StringComparison.Ordinal))
            {
                result.Add(path);
            }
        }

        return result;
    }

    private void Append(string path)
    {
        var rest = Clean(path);
        var current = "";
        while (true)
        {
            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            var segment = slash < 0 ? rest : rest[..slash];
            rest = slash < 0 ? "" : rest[(slash + 1)..];
            current = current.Length == 0 ? segment : $"{current}/{segment}";
            var targets = Targets(current);
            if (rest.Length > 0 && targets.Count == 0)
            {
                continue;
            }

            if (!resolved.Add(current))
            {
                return;
            }

            foreach (var target in targets)
            {
                Append($"{target}/{rest}");
            }

            return;
        }
    }

    /// <summary>Where a link points to, or, for a name with wildcards, where all links that it matches point to.</summary>
    private List<string> Targets(string path)
    {
        var slash = path.LastIndexOf('/');
        var (folder, name) = slash < 0 ? ("", path) : (path[..slash], path[(slash + 1)..]);
        var pattern = Utf8Text.FromText(name);
        if (!PathGlob.HasWildcard(pattern))
        {
            return Target(folder, name) is { } target ? [target] : [];
        }

        var listing = new FolderListing();
        if (reader.Read(Utf8Text.FromText(Path.Combine(root, folder)), listing) != FolderOutcome.Read)
        {
            return [];
        }

        var targets = new List<string>();
        for (var i = 0; i < listing.Count; i++)
        {
            if (listing.Kind(i) == EntryKind.Special && PathGlob.IsMatch(pattern, listing.Name(i))
                && Target(folder, Utf8Text.ToText(listing.Name(i))) is { } target)
            {
                targets.Add(target);
            }
        }

        return targets;
    }

    private string? Target(string folder, string name)
    {
        var link = new FileInfo(Path.Combine(root, folder, name)).LinkTarget?.Replace(Path.DirectorySeparatorChar, '/');
        return link is null ? null : Clean(link.StartsWith('/') ? link : $"/{folder}/{link}");
    }

    /// <summary>A path below the root, without leading <c>/</c>; <c>..</c> cannot leave the root.</summary>
    private static string Clean(string path)
    {
        var cleaned = Utf8Text.ToText(CleanPath.Of(Utf8Text.FromText($"/{path}")));
        return cleaned.Length > 1 ? cleaned[1..] : ".";
    }
}
