namespace Slipway.Docker.LiveReload.Watching;

/// <summary>The files that editors make beside the one that is edited. They appear while somebody types, before anything is saved.</summary>
internal static class EditorFiles
{
    /// <summary>Whether the name is a backup, lock, swap or temporary file of an editor.</summary>
    public static bool Contains(ReadOnlySpan<char> name)
        => name is [.., '~'] or ['.', '#', ..] or ['#', .., '#'] or "4913"
            || name.EndsWith("___jb_tmp___", StringComparison.Ordinal)
            || name.EndsWith("___jb_old___", StringComparison.Ordinal)
            || name.StartsWith(".goutputstream-", StringComparison.Ordinal)
            || (name is ['.', ..] && (name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".swx", StringComparison.Ordinal)
                || name.EndsWith(".swo", StringComparison.Ordinal)));
}
