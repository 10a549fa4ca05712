namespace Slipway.Docker.LiveReload;

/// <summary>One state of the source that is to become the running service.</summary>
/// <param name="Number">1 for the start, then one more for each set of changes.</param>
/// <param name="ChangedFiles">The changed files by absolute path; empty at the start and when the changes are not known.</param>
/// <param name="ChangedAt">When the first of the changes was seen, as a timestamp of the loop's <see cref="TimeProvider"/>.</param>
public sealed record Generation(int Number, IReadOnlyList<string> ChangedFiles, long ChangedAt)
{
    /// <summary>Whether it is the one that is made at the start.</summary>
    public bool IsFirst => Number == 1;
}
