namespace Slipway.Docker.Context;

/// <summary>What a build context holds and why.</summary>
public sealed record ContextReport
{
    /// <summary>The context's folder, as it was named.</summary>
    public required string Root { get; init; }

    /// <summary>The patterns that were applied.</summary>
    public required IgnoreFile IgnoreFile { get; init; }

    /// <summary>Everything in the folder. A lower bound when <see cref="Unreadable"/> is not empty.</summary>
    public required ContextTotals Raw { get; init; }

    /// <summary>What the ignore file leaves: the context's size.</summary>
    public required ContextTotals AfterIgnore { get; init; }

    /// <summary>What of it the Dockerfile needs, which is all that BuildKit sends; null without a Dockerfile.</summary>
    public ContextTotals? Needed { get; init; }

    /// <summary>The bytes that a build sent, when one was measured: only what changed since the last build.</summary>
    public long? SentBytes { get; init; }

    /// <summary>
    /// Every path that the ignore file leaves, in byte order; folders end in <c>/</c>. A byte of a name that is not UTF-8 stands
    /// as a lone surrogate U+DC80 to U+DCFF.
    /// </summary>
    public required IReadOnlyList<string> Included { get; init; }

    /// <summary>The largest folders of what is left.</summary>
    public required IReadOnlyList<FolderUse> LargestFolders { get; init; }

    /// <summary>The largest files of what is left.</summary>
    public required IReadOnlyList<FileUse> LargestFiles { get; init; }

    /// <summary>What each pattern did, in order.</summary>
    public required IReadOnlyList<LineUse> Lines { get; init; }

    /// <summary>What is left and looks as if it should not be.</summary>
    public required IReadOnlyList<SuspiciousPath> Suspicious { get; init; }

    /// <summary>Each source of COPY, ADD and bind mounts, and whether the context still has it; empty without a Dockerfile.</summary>
    public IReadOnlyList<SourceCheck> Sources { get; init; } = [];

    /// <summary>Which excluded folders are not entered, and what prevents it.</summary>
    public required PruningReport Pruning { get; init; }

    /// <summary>Folders that may not be read. They are excluded or not needed; an included one that is needed fails the scan.</summary>
    public required IReadOnlyList<string> Unreadable { get; init; }

    /// <summary>Files that are sent without their content, by a quirk of BuildKit's client: a later pattern excludes a folder of theirs once more.</summary>
    public required IReadOnlyList<string> SentEmpty { get; init; }

    /// <summary>Names that are left and are not UTF-8.</summary>
    public required IReadOnlyList<string> InvalidNames { get; init; }

    /// <summary>Which line included or excluded a path, and why.</summary>
    /// <param name="path">The path below the root, with <c>/</c>; it need not exist.</param>
    public PathExplanation Explain(string path)
    {
        var explanation = PathExplainer.Explain(new IgnoreMatcher(IgnoreFile), path);
        var isFile = Contains(explanation.Path);
        var isFolder = !isFile && Contains($"{explanation.Path}/");
        return explanation with { IsIncluded = isFile || isFolder, IsFolder = isFolder };
    }

    /// <summary>Whether a path is left; a folder's ends in <c>/</c>.</summary>
    public bool Contains(string path)
    {
        var (from, to) = (0, Included.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var order = PathOrder.Compare(Included[middle], path);
            if (order == 0)
            {
                return true;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return false;
    }
}
