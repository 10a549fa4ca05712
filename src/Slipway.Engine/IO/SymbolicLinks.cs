using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.IO;

/// <summary>What helpers need to know about symbolic links and junctions.</summary>
internal static class SymbolicLinks
{
    // What Linux allows in one path (ELOOP).
    private const int MostLinks = 40;

    /// <summary>Whether there is a link at the path, whether or not its target exists.</summary>
    [SuppressMessage("Security", "CA5389", Justification = "Only asks whether a link is there; it is how names in archives are checked.")]
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>The path without links in any of its names. What does not exist is taken as it is.</summary>
    [SuppressMessage("Security", "CA5389", Justification = "Only asks whether a link is there; it is how names in archives are checked.")]
    public static string RealPath(string path)
    {
        var followed = 0;
        var pending = new Stack<string>();
        var real = Split(Path.GetFullPath(path), pending);
        while (pending.TryPop(out var name))
        {
            if (name is ".." or ".")
            {
                real = name == "." ? real : Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target || ++followed > MostLinks)
            {
                real = next;
            }
            else if (Path.IsPathRooted(target))
            {
                real = Split(target, pending);
            }
            else
            {
                Push(target, pending);
            }
        }

        return real;
    }

    private static string Split(string path, Stack<string> pending)
    {
        var root = Path.GetPathRoot(path)!;
        Push(path[root.Length..], pending);
        return root;
    }

    private static void Push(string relative, Stack<string> pending)
    {
        foreach (var name in relative.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            pending.Push(name);
        }
    }
}
