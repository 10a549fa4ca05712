namespace Slipway.Docker.Commands;

/// <summary>
/// The processes below one process, as Linux's <c>/proc</c> tells. Processes are collected again and again while the tree is
/// being ended: a child whose parent has gone belongs to nobody, and would not be found any more. Empty on other systems.
/// </summary>
internal sealed class ProcessTree(int root)
{
    private readonly HashSet<ProcessIdentity> known = [];

    /// <summary>The processes below the root that have been seen and are still running.</summary>
    public IReadOnlyList<ProcessIdentity> Refresh()
    {
        if (!OperatingSystem.IsLinux())
        {
            return [];
        }

        var running = ProcessTable.ReadAll().Where(process => process.IsAlive).ToDictionary(process => process.Id);
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

    private static bool IsRunning(ProcessIdentity process, Dictionary<int, ProcessEntry> running)
        => running.TryGetValue(process.Id, out var found) && found.Identity == process;
}
