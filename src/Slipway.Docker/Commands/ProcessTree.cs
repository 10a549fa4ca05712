using System.Globalization;

namespace Slipway.Docker.Commands;

/// <summary>
/// The processes below one process, as Linux's <c>/proc</c> tells. Processes are collected again and again while the tree is
/// being ended: a child whose parent has gone belongs to nobody, and would not be found any more. Empty on other systems.
/// </summary>
internal sealed class ProcessTree(int root)
{
    private const int ParentField = 1;
    private const int StartTimeField = 19;

    private readonly HashSet<ProcessIdentity> known = [];

    /// <summary>The processes below the root that have been seen and are still running.</summary>
    public IReadOnlyList<ProcessIdentity> Refresh()
    {
        if (!OperatingSystem.IsLinux())
        {
            return [];
        }

        var running = Running();
        var children = running.Values.ToLookup(process => process.Parent, process => process.Identity);
        var open = new Stack<int>([root, .. known.Where(process => IsRunning(process, running)).Select(process => process.Id)]);
        while (open.TryPop(out var parent))
        {
            foreach (var child in children[parent])
            {
                if (known.Add(child))
                {
                    open.Push(child.Id);
                }
            }
        }

        return [.. known.Where(process => IsRunning(process, running))];
    }

    private static bool IsRunning(ProcessIdentity process, Dictionary<int, (ProcessIdentity Identity, int Parent)> running)
        => running.TryGetValue(process.Id, out var found) && found.Identity == process;

    private static Dictionary<int, (ProcessIdentity Identity, int Parent)> Running()
    {
        var result = new Dictionary<int, (ProcessIdentity, int)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && Read(id) is { } process)
            {
                result[id] = process;
            }
        }

        return result;
    }

    private static (ProcessIdentity Identity, int Parent)? Read(int id)
    {
        string stat;
        try
        {
            stat = File.ReadAllText($"/proc/{id}/stat");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        // The name in parentheses may hold blanks and parentheses itself: fields are counted from the last one.
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ended = fields.Length <= StartTimeField || fields[0] is "Z" or "X";
        return ended
            ? null
            : (new ProcessIdentity(id, long.Parse(fields[StartTimeField], CultureInfo.InvariantCulture)),
                int.Parse(fields[ParentField], CultureInfo.InvariantCulture));
    }
}
