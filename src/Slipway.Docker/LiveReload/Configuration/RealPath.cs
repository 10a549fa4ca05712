namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Resolves the symbolic links of a path, in every component, as <c>realpath</c> does.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The real path; what does not exist is left as it stands.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var root = Path.GetPathRoot(full) ?? string.Empty;
        var pending = new Stack<string>(full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse());
        var resolved = root;
        for (var links = 0; pending.TryPop(out var part);)
        {
            var next = Path.Combine(resolved, part);
            if (links < MostLinks && LinkTarget(next) is { } target)
            {
                links++;
                var absolute = Path.GetFullPath(target, resolved);
                resolved = Path.GetPathRoot(absolute) ?? string.Empty;
                foreach (var piece in absolute[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Reverse())
                {
                    pending.Push(piece);
                }
            }
            else
            {
                resolved = next;
            }
        }

        return resolved;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
