namespace Slipway.Docker.Context.Walking;

/// <summary>Finds the largest folders.</summary>
internal static class Largest
{
    /// <summary>A folder with at least this part of its size in one subfolder is not worth a line of its own.</summary>
    private const double Share = 0.9;

    /// <summary>The largest of some folders.</summary>
    public static IReadOnlyList<FolderUse> Folders(IReadOnlyList<FolderNode> folders, int count)
    {
        var dominated = new HashSet<FolderNode>();
        foreach (var folder in folders.Where(folder => folder.Parent is not null && folder.Bytes > 0 && folder.Bytes >= Share * folder.Parent.Bytes))
        {
            dominated.Add(folder.Parent!);
        }

        return
        [
            .. folders.Where(folder => folder.Parent is not null && folder.Bytes > 0 && !dominated.Contains(folder))
                .OrderByDescending(folder => folder.Bytes).ThenBy(folder => folder.Path, PathOrder.Instance)
                .Take(count)
                .Select(folder => new FolderUse($"{folder.Path}/", folder.Files, folder.Bytes)),
        ];
    }
}
