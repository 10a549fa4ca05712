namespace Slipway.Docker.Context;

/// <summary>Symbolic links as a build sees them: followed inside a folder as if it were the root of the file system.</summary>
internal static class ScopedPath
{
    /// <summary>As many links as Linux follows.</summary>
    private const int MaxLinks = 40;

    /// <summary>The real path of a path below a folder, or null when links run in a circle. It need not exist.</summary>
    public static string? Resolve(string root, string path)
    {
        var pending = new Stack<string>(Segments(path).Reverse());
        var resolved = new List<string>();
        var links = 0;
        while (pending.TryPop(out var segment))
        {
            if (segment == "..")
            {
                resolved.RemoveRange(Math.Max(resolved.Count - 1, 0), Math.Min(resolved.Count, 1));
                continue;
            }

            resolved.Add(segment);
            var full = Path.Combine([root, .. resolved]);
            if (new FileInfo(full).LinkTarget is not { } target)
            {
                continue;
            }

            if (++links > MaxLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                resolved.Clear();
            }
            else
            {
                resolved.RemoveAt(resolved.Count - 1);
            }

            foreach (var part in Segments(target).Reverse())
            {
                pending.Push(part);
            }
        }

        return Path.Combine([root, .. resolved]);
    }

    private static IEnumerable<string> Segments(string path)
        => path.Split(OperatingSystem.IsWindows() ? ['/', '\\'] : ['/']).Where(segment => segment is not ("" or "."));
}
