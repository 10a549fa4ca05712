namespace Slipway.Docker.Context.Walking;

/// <summary>A folder of the walk, with what is left in it; its subfolders are added at the end.</summary>
internal sealed class FolderNode(FolderNode? parent, string path)
{
    /// <summary>The folder above; null for the root.</summary>
    public FolderNode? Parent { get; } = parent;

    /// <summary>The path below the root, without a final <c>/</c>; empty for the root.</summary>
    public string Path { get; } = path;

    /// <summary>Whether it is in the context: included itself, or with something included in it.</summary>
    public bool IsIncluded { get; set; }

    /// <summary>Whether it is sent: needed itself, or with something needed in it.</summary>
    public bool IsNeeded { get; set; }

    /// <summary>The files that are left in it.</summary>
    public int Files { get; set; }

    /// <summary>Their sizes.</summary>
    public long Bytes { get; set; }
}
