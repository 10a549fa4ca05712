namespace Slipway.Docker.Context.Walking;

/// <summary>A folder that is being walked through.</summary>
/// <param name="Node">The folder.</param>
/// <param name="Path">Its path below the root; empty for the root.</param>
/// <param name="Decision">What the patterns say about it.</param>
/// <param name="State">What it matched; null when BuildKit does not enter it, and it is only counted.</param>
/// <param name="All">Which patterns match it or a folder above it, also those that were not compared to decide it.</param>
/// <param name="NeededState">What it matched of the needed paths; null when nothing below it is needed.</param>
/// <param name="IsNeeded">Whether it is needed itself.</param>
internal sealed record FolderFrame(FolderNode Node, byte[] Path, PathDecision Decision, ulong[]? State, ulong[] All, ulong[]? NeededState, bool IsNeeded)
{
    /// <summary>The number of the entry that comes next.</summary>
    public int Next { get; set; }
}
