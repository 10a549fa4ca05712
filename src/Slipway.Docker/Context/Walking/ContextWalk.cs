using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context.Walking;

/// <summary>One walk over a context: every entry is read and decided once.</summary>
internal sealed class ContextWalk
{
    private readonly byte[] root;
    private readonly IgnoreMatcher matcher;
    private readonly NeededMatcher needed;
    private readonly IFolderReader reader;
    private readonly List<FolderFrame> open = [];
    private readonly List<FolderListing> listings = [];
    private readonly List<(string Path, FolderNode? Folder)> entries = [];
    private readonly List<FileUse> files = [];
    private readonly ulong[] fileState;
    private readonly ulong[] fileAll;
    private readonly ulong[] own;
    private readonly ulong[] fileNeeded;
    private byte[] path = new byte[512];
    private int rawFiles;
    private int rawFolders;
    private long rawBytes;
    private int neededFiles;
    private long neededBytes;

    public ContextWalk(byte[] root, IgnoreMatcher matcher, NeededMatcher needed, IFolderReader reader)
    {
        this.root = root;
        this.matcher = matcher;
        this.needed = needed;
        this.reader = reader;
        Lines = new LineTracker(matcher);
        fileState = new ulong[matcher.StateLength];
        fileAll = new ulong[matcher.StateLength];
        own = new ulong[matcher.StateLength];
        fileNeeded = new ulong[needed.StateLength];
    }

    /// <summary>The use of each pattern.</summary>
    public LineTracker Lines { get; }

    /// <summary>All folders that BuildKit enters, parents first; the root is the first.</summary>
    public List<FolderNode> Folders { get; } = [];

    public int PrunedFolders { get; private set; }

    public int WastedEntries { get; private set; }

    public List<string> Unreadable { get; } = [];

    public List<string> SentEmpty { get; } = [];

    public List<string> InvalidNames { get; } = [];

    public ContextTotals Raw => new(rawFiles, rawFolders, rawBytes);

    public ContextTotals AfterIgnore => new(files.Count, Folders.Count(folder => folder.IsIncluded && folder.Parent is not null), files.Sum(file => file.Bytes));

    public ContextTotals Needed => new(neededFiles, Folders.Count(folder => folder.IsNeeded && folder.Parent is not null), neededBytes);

    /// <summary>Walks.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        var top = new FolderNode(parent: null, "") { IsIncluded = true, IsNeeded = true };
        Folders.Add(top);
        var nothing = new ulong[matcher.StateLength];
        Enter(new FolderFrame(top, [], new PathDecision(IsExcluded: false, Decider: -1), nothing, nothing, new ulong[needed.StateLength], IsNeeded: false));
        while (open.Count > 0)
        {
            var folder = open[^1];
            var listing = listings[open.Count - 1];
            if (folder.Next < listing.Count)
            {
                Entry(folder, listing, folder.Next++);
            }
            else
            {
                open.RemoveAt(open.Count - 1);
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        for (var i = Folders.Count - 1; i > 0; i--)
        {
            Folders[i].Parent!.Files += Folders[i].Files;
            Folders[i].Parent!.Bytes += Folders[i].Bytes;
        }
    }

    /// <summary>Every path that is left, in byte order.</summary>
    public IReadOnlyList<string> Included()
        => [.. entries.Where(entry => entry.Folder?.IsIncluded ?? true).Select(entry => entry.Path)];

    /// <summary>The largest files that are left.</summary>
    public IReadOnlyList<FileUse> LargestFiles(int count)
        => [.. files.Where(file => file.Bytes > 0).OrderByDescending(file => file.Bytes).ThenBy(file => file.Path, PathOrder.Instance).Take(count)];

    /// <summary>What is left and looks wrong: folders as a whole, and files outside of these.</summary>
    public IReadOnlyList<SuspiciousPath> Suspicious()
    {
        var result = new List<SuspiciousPath>();
        var inside = new HashSet<string>();
        foreach (var folder in Folders.Where(folder => folder.Parent is not null))
        {
            if (inside.Contains(folder.Parent!.Path))
            {
                inside.Add(folder.Path);
            }
            else if (folder.Files > 0 && Suspicions.OfFolder(LastSegment(folder.Path)) is { } suspicion)
            {
                inside.Add(folder.Path);
                result.Add(new SuspiciousPath($"{folder.Path}/", suspicion.Kind, suspicion.Reason, folder.Files, folder.Bytes));
            }
        }

        foreach (var file in files)
        {
            if (Suspicions.OfFile(LastSegment(file.Path)) is { } suspicion && !inside.Contains(file.Path[..Math.Max(file.Path.LastIndexOf('/'), 0)]))
            {
                result.Add(new SuspiciousPath(file.Path, suspicion.Kind, suspicion.Reason, 1, file.Bytes));
            }
        }

        return [.. result.OrderBy(item => item.Kind).ThenByDescending(item => item.Bytes).ThenBy(item => item.Path, PathOrder.Instance)];
    }

    private static string LastSegment(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Opens a folder: its entries come next.</summary>
    private void Enter(FolderFrame folder)
    {
        if (listings.Count == open.Count)
        {
            listings.Add(new FolderListing());
        }

        var listing = listings[open.Count];
        var outcome = reader.Read(folder.Path.Length == 0 ? root : [.. root, (byte)'/', .. folder.Path], listing);
        if (outcome == FolderOutcome.Denied)
        {
            Deny(folder, Utf8Text.ToText(folder.Path));
        }
        else if (outcome == FolderOutcome.Missing && folder.Node.Parent is null)
        {
            throw new ContextException($"'{SafeText.Escape(Utf8Text.ToText(root))}' is not a folder.");
        }

        if (outcome == FolderOutcome.Read)
        {
            listing.Sort();
            open.Add(folder);
        }
    }

    /// <summary>As BuildKit: what is excluded or not needed may be unreadable, everything else fails the build.</summary>
    private void Deny(FolderFrame folder, string name)
    {
        if (folder.State is not null && !folder.Decision.IsExcluded && (folder.IsNeeded || folder.Node.Parent is null || needed.IsEverything))
        {
            throw new ContextException(
                $"'{SafeText.Escape(name.Length == 0 ? Utf8Text.ToText(root) : name)}' may not be read (permission denied), and a build fails because of it. "
                + "Give this user the right to read it, or exclude it in the ignore file.");
        }

        Unreadable.Add(name);
    }

    private void Entry(FolderFrame folder, FolderListing listing, int index)
    {
        var name = listing.Name(index);
        var length = folder.Path.Length == 0 ? name.Length : folder.Path.Length + 1 + name.Length;
        if (path.Length < length)
        {
            path = new byte[length * 2];
        }

        folder.Path.CopyTo(path, 0);
        path[folder.Path.Length] = (byte)'/';
        name.CopyTo(path.AsSpan(length - name.Length));
        var full = path.AsSpan(0, length);
        if (listing.Kind(index) == EntryKind.Folder)
        {
            rawFolders++;
            Folder(folder, full);
        }
        else
        {
            rawFiles++;
            rawBytes += listing.Size(index);
            File(folder, full, listing.Kind(index), listing.Size(index));
        }
    }

    private void Folder(FolderFrame folder, ReadOnlySpan<byte> full)
    {
        var all = new ulong[matcher.StateLength];
        Note(folder, full, all);
        if (folder.State is null)
        {
            Enter(folder with { Path = full.ToArray(), All = all, Next = 0 });
            return;
        }

        var state = new ulong[matcher.StateLength];
        var decision = Decide(folder, state);
        var neededState = folder.NeededState is null ? null : new ulong[needed.StateLength];
        var isNeeded = neededState is not null && needed.IsNeeded(full, folder.NeededState, neededState);
        neededState = !isNeeded && neededState is not null && needed.IsPruned(full) ? null : neededState;
        var node = new FolderNode(folder.Node, Utf8Text.ToText(full));
        if (decision.IsExcluded && matcher.IsPruned(full))
        {
            PrunedFolders++;
            Enter(new FolderFrame(node, full.ToArray(), decision, State: null, all, NeededState: null, IsNeeded: false));
            return;
        }

        Folders.Add(node);
        entries.Add(($"{node.Path}/", node));
        if (!decision.IsExcluded)
        {
            Include(node, isNeeded);
            NoteName(full, node.Path);
        }

        Enter(new FolderFrame(node, full.ToArray(), decision, state, all, neededState, isNeeded));
    }

    private void File(FolderFrame folder, ReadOnlySpan<byte> full, EntryKind kind, long size)
    {
        Note(folder, full, fileAll);
        if (folder.State is null)
        {
            Lines.Count(folder.Decision.Decider, size);
            return;
        }

        var decision = Decide(folder, fileState);
        Lines.Count(decision.Decider, size);
        if (decision.IsExcluded)
        {
            return;
        }

        var isNeeded = folder.NeededState is not null && needed.IsNeeded(full, folder.NeededState, fileNeeded);
        var text = Utf8Text.ToText(full);
        if (kind == EntryKind.Denied)
        {
            Deny(folder with { Decision = decision, IsNeeded = isNeeded }, text);
            return;
        }

        files.Add(new FileUse(text, size));
        entries.Add((text, null));
        folder.Node.Files++;
        folder.Node.Bytes += size;
        Include(folder.Node, isNeeded);
        NoteName(full, text);
        if (isNeeded)
        {
            neededFiles++;
            neededBytes += size;
        }

        if (decision.Decider >= 0 && kind == EntryKind.File && matcher.IsRefused(full))
        {
            SentEmpty.Add(text);
        }
    }

    /// <summary>Compares a path with all patterns, and notes what each of them does.</summary>
    private void Note(FolderFrame folder, ReadOnlySpan<byte> full, ulong[] all)
    {
        matcher.Compare(full, own);
        for (var word = 0; word < all.Length; word++)
        {
            all[word] = folder.All[word] | own[word];
        }

        matcher.RemoveBroken(all);
        Lines.Note(all);
    }

    private PathDecision Decide(FolderFrame folder, ulong[] state)
    {
        WastedEntries += folder.Decision.IsExcluded && matcher.WildcardException is not null ? 1 : 0;
        return matcher.Decide(own, folder.State, state);
    }

    /// <summary>A folder is sent with everything that is sent from it.</summary>
    private static void Include(FolderNode node, bool isNeeded)
    {
        for (var folder = node; folder is not null && (!folder.IsIncluded || (isNeeded && !folder.IsNeeded)); folder = folder.Parent)
        {
            folder.IsIncluded = true;
            folder.IsNeeded |= isNeeded;
        }
    }

    private void NoteName(ReadOnlySpan<byte> full, string text)
    {
        if (!Utf8Text.IsValid(full[(full.LastIndexOf((byte)'/') + 1)..]))
        {
            InvalidNames.Add(text);
        }
    }
}
