using System.Globalization;
using System.Text;

namespace Slipway.Docker.Commands;

/// <summary>
/// Reads Linux's <c>/proc</c> to find what belongs to a process: its group, its descendants, and processes that left both but
/// still carry the marker that they inherited in their environment. Without <c>/proc</c> (macOS) it finds nothing, and only
/// the group is known.
/// </summary>
internal static class ProcessTable
{
    private const string Folder = "/proc";

    /// <summary>The living processes that belong to the leader, without the leader itself.</summary>
    public static IReadOnlyList<ProcessEntry> MembersOf(int leader, string marker)
    {
        if (!OperatingSystem.IsLinux())
        {
            return [];
        }

        var entries = ReadAll();
        var family = new HashSet<int> { leader };
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var entry in entries)
            {
                grown |= family.Contains(entry.Parent) && family.Add(entry.Id);
            }
        }

        var pattern = Encoding.UTF8.GetBytes(marker);
        return [.. entries.Where(entry => entry.Id != leader && entry.IsAlive && entry.Id != Environment.ProcessId
            && (entry.Group == leader || family.Contains(entry.Id) || Carries(entry.Id, pattern)))];
    }

    /// <summary>The process with this id, or null.</summary>
    public static ProcessEntry? Find(int id) => ReadEntry(id);

    /// <summary>All processes, ended ones that nobody has waited for included; none where there is no <c>/proc</c>.</summary>
    public static IReadOnlyList<ProcessEntry> ReadAll()
    {
        var entries = new List<ProcessEntry>();
        foreach (var folder in Directory.EnumerateDirectories(Folder))
        {
            if (int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && ReadEntry(id) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    private static ProcessEntry? ReadEntry(int id)
    {
        // The name stands in parentheses and may contain anything, so the fields are counted from the last one.
        var text = Encoding.UTF8.GetString(Read(id, "stat"));
        var end = text.LastIndexOf(')');
        var fields = end < 0 ? [] : text[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length < 20
            ? null
            : new ProcessEntry(id, fields[0][0], Number(fields[1]), Number(fields[2]), long.Parse(fields[19], CultureInfo.InvariantCulture));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static bool Carries(int id, byte[] pattern) => Read(id, "environ").AsSpan().IndexOf(pattern) >= 0;

    private static byte[] Read(int id, string name)
    {
        try
        {
            return File.ReadAllBytes($"{Folder}/{id.ToString(CultureInfo.InvariantCulture)}/{name}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return []; // It has just ended, or it belongs to somebody else.
        }
    }
}
