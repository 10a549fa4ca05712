using System.Globalization;

namespace Nuke.Common.Tooling;

/// <summary>What Linux tells about processes under <c>/proc</c> (proc(5)).</summary>
internal static class ProcFileSystem
{
    public static bool IsAvailable => OperatingSystem.IsLinux() && Directory.Exists("/proc/self");

    /// <summary>Every process with its parent's id; those that have ended but were not yet waited for are left out.</summary>
    public static IReadOnlyList<(ProcessIdentity Process, int Parent)> Processes()
    {
        var processes = new List<(ProcessIdentity, int)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && Read(id) is { } process)
            {
                processes.Add(process);
            }
        }

        return processes;
    }

    /// <summary>Whether the process still runs.</summary>
    public static bool IsAlive(ProcessIdentity process) => Read(process.Id) is { } current && current.Process == process;

    /// <summary>The running process of this id; null if there is none.</summary>
    public static ProcessIdentity? Find(int id) => Read(id)?.Process;

    /// <summary>Whether the process ignores SIGINT, as a shell makes its background jobs do.</summary>
    public static bool IgnoresInterrupt(ProcessIdentity process)
    {
        const string Ignored = "SigIgn:";
        try
        {
            var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/status"))
                .FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal));
            return line is not null
                && ulong.TryParse(line[Ignored.Length..].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var mask)
                && (mask & (1UL << ((int)UnixSignal.Interrupt - 1))) != 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The pipe behind one of this process's own file descriptors, as <c>pipe:[inode]</c>; null if it is no pipe.</summary>
    public static string? OwnPipe(IntPtr descriptor)
        => LinkTarget(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fd/{descriptor}")) is { } target
            && target.StartsWith("pipe:", StringComparison.Ordinal) ? target : null;

    /// <summary>
    /// Whether the process holds the writing end of one of the pipes. The reading end does not count: a process that this one is
    /// just starting has it for a moment.
    /// </summary>
    public static bool WritesTo(int id, IReadOnlyCollection<string> pipes)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/fd"))
                .Any(descriptor => LinkTarget(descriptor) is { } target && pipes.Contains(target) && IsForWriting(id, Path.GetFileName(descriptor)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It has ended, or it belongs to somebody else.
            return false;
        }
    }

    private static bool IsForWriting(int id, string descriptor)
    {
        const string Flags = "flags:";
        var info = File.ReadAllLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/fdinfo/{descriptor}"));
        var flags = info.FirstOrDefault(line => line.StartsWith(Flags, StringComparison.Ordinal))?[Flags.Length..].Trim();

        // Octal; the last two bits are the access mode: 1 is O_WRONLY, 2 is O_RDWR.
        return flags is { Length: > 0 } && ((flags[^1] - '0') & 3) != 0;
    }

    private static (ProcessIdentity Process, int Parent)? Read(int id)
    {
        try
        {
            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));

            // "pid (name) state ppid …": the name may hold blanks and parentheses itself.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            if (fields[0] is "Z" or "X")
            {
                return null;
            }

            return (new ProcessIdentity(id, ulong.Parse(fields[19], CultureInfo.InvariantCulture)), int.Parse(fields[1], CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
