namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Files that somebody has open for writing. A change is reported when the file is closed, so that an editor that truncates
/// first and writes later is never caught in between; a file that stays open is reported after a while all the same.
/// </summary>
internal sealed class UnfinishedWrites(TimeProvider time)
{
    private readonly Dictionary<string, long> due = new(StringComparer.Ordinal);

    /// <summary>How long a poll may sleep until a file is due, in milliseconds; -1 when none is.</summary>
    public int Timeout
    {
        get
        {
            if (due.Count == 0)
            {
                return -1;
            }

            var left = time.GetElapsedTime(time.GetTimestamp(), due.Values.Min());
            return (int)Math.Clamp(Math.Ceiling(left.TotalMilliseconds), 0, 1000);
        }
    }

    /// <summary>Notes that a file is being written; a file that is noted already keeps its time.</summary>
    public void Begin(string path, TimeSpan patience)
        => due.TryAdd(path, time.GetTimestamp() + (long)(patience.TotalSeconds * time.TimestampFrequency));

    /// <summary>The file was closed, moved or deleted.</summary>
    public void End(string path) => due.Remove(path);

    /// <summary>Takes out the files whose time is up.</summary>
    public List<string> TakeDue()
    {
        var now = time.GetTimestamp();
        List<string> paths = [.. due.Where(entry => entry.Value <= now).Select(entry => entry.Key)];
        paths.ForEach(path => due.Remove(path));
        return paths;
    }
}
