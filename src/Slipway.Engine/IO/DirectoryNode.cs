namespace Nuke.Common.IO;

/// <summary>
/// A directory while a tree is walked. Links to directories are entered, as NUKE does, but never one that leads back to a directory
/// on the way from the start: that would not end.
/// </summary>
internal sealed class DirectoryNode
{
    private readonly DirectoryNode? parent;
    private readonly bool isLink;
    private string? realPath;

    private DirectoryNode(string path, DirectoryNode? parent, bool isLink)
    {
        Path = path;
        this.parent = parent;
        this.isLink = isLink;
    }

    /// <summary>Where the directory is, by the names that led to it.</summary>
    public string Path { get; }

    private string RealPath => realPath ??=
        isLink || parent is null ? SymbolicLinks.RealPath(Path) : System.IO.Path.Combine(parent.RealPath, System.IO.Path.GetFileName(Path));

    /// <summary>The directory that a walk starts with.</summary>
    public static DirectoryNode Start(string path) => new(path, parent: null, isLink: false);

    /// <summary>The directories in this one, sorted by name; without links that lead back.</summary>
    public IEnumerable<DirectoryNode> Directories() =>
        new DirectoryInfo(Path).EnumerateDirectories()
            .OrderBy(directory => directory.Name, StringComparer.Ordinal)
            .Select(directory => new DirectoryNode(
                directory.FullName,
                this,
                directory.Attributes.HasFlag(FileAttributes.ReparsePoint) && directory.LinkTarget is not null))
            .Where(node => !node.LeadsBack());

    /// <summary>The files in this one, sorted by name.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(Path).Order(StringComparer.Ordinal);

    private bool LeadsBack()
    {
        if (!isLink)
        {
            return false;
        }

        for (var ancestor = parent; ancestor is not null; ancestor = ancestor.parent)
        {
            if (string.Equals(ancestor.RealPath, RealPath, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
