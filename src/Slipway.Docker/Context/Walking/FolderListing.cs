namespace Slipway.Docker.Context.Walking;

/// <summary>The entries of one folder; used again for the next, so that a walk allocates little.</summary>
internal sealed class FolderListing
{
    private readonly List<Entry> entries = [];
    private byte[] names = new byte[4096];
    private int used;

    /// <summary>The number of entries.</summary>
    public int Count => entries.Count;

    /// <summary>Forgets all entries.</summary>
    public void Clear()
    {
        entries.Clear();
        used = 0;
    }

    /// <summary>Adds an entry.</summary>
    public void Add(ReadOnlySpan<byte> name, EntryKind kind, long size)
    {
        if (used + name.Length > names.Length)
        {
            Array.Resize(ref names, Math.Max(names.Length * 2, used + name.Length));
        }

        name.CopyTo(names.AsSpan(used));
        entries.Add(new Entry(used, name.Length, kind, size));
        used += name.Length;
    }

    /// <summary>Sorts so that walking through folders at once visits all paths in byte order: a folder's name counts with a final <c>/</c>.</summary>
    public void Sort() => entries.Sort(Compare);

    /// <summary>The name of an entry.</summary>
    public ReadOnlySpan<byte> Name(int index) => Name(entries[index]);

    /// <summary>The kind of an entry.</summary>
    public EntryKind Kind(int index) => entries[index].Kind;

    /// <summary>The size of a regular file; 0 for everything else.</summary>
    public long Size(int index) => entries[index].Size;

    private int Compare(Entry left, Entry right)
    {
        var first = Name(left);
        var second = Name(right);
        var common = first.CommonPrefixLength(second);
        return Byte(first, common, left.Kind) - Byte(second, common, right.Kind);
    }

    private static int Byte(ReadOnlySpan<byte> name, int position, EntryKind kind)
        => position < name.Length ? name[position] : kind == EntryKind.Folder ? '/' : -1;

    private ReadOnlySpan<byte> Name(Entry entry) => names.AsSpan(entry.Start, entry.Length);

    private readonly record struct Entry(int Start, int Length, EntryKind Kind, long Size);
}
