using System.Globalization;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>
/// Knows which folders lie on file systems that do not tell about changes made on the other side: shares of Docker Desktop,
/// WSL's Windows drives, virtual machines' shares, network file systems. On Linux it reads <c>/proc/self/mountinfo</c>.
/// </summary>
internal static class MountTable
{
    private static readonly HashSet<string> SilentTypes = new(StringComparer.Ordinal)
    {
        "9p", "drvfs", "virtiofs", "fuse", "fakeowner", "nfs", "nfs4", "cifs", "smb3", "smbfs", "vboxsf", "prl_fs", "vmhgfs", "afs", "ceph", "ncpfs",
    };

    /// <summary>The type of the silent file system that the folder, or a watched folder below it, lies on; null when events come.</summary>
    public static string? SilentTypeOf(string folder, Func<string, bool> isWatched)
    {
        if (OperatingSystem.IsLinux())
        {
            return File.Exists("/proc/self/mountinfo") ? SilentTypeOf(folder, File.ReadLines("/proc/self/mountinfo"), isWatched) : null;
        }

        return folder.StartsWith(@"\\", StringComparison.Ordinal) || IsNetworkDrive(folder) ? "network drive" : null;
    }

    /// <summary>The same from the lines of a mount table.</summary>
    public static string? SilentTypeOf(string folder, IEnumerable<string> mountInfo, Func<string, bool> isWatched)
    {
        var mounts = mountInfo.Select(Parse).OfType<(string Point, string Type)>().ToList();

        // The deepest mount decides, and of two at one place the later one, which covers the earlier.
        var own = mounts.Where(mount => IsWithin(mount.Point, folder)).Reverse().OrderByDescending(mount => mount.Point.Length).FirstOrDefault();
        if (own.Type is not null && IsSilent(own.Type))
        {
            return own.Type;
        }

        var below = mounts.FirstOrDefault(mount => mount.Point != folder && IsWithin(folder, mount.Point) && IsSilent(mount.Type) && isWatched(mount.Point));
        return below.Type;
    }

    private static bool IsSilent(string type) => SilentTypes.Contains(type) || type.StartsWith("fuse.", StringComparison.Ordinal);

    private static bool IsWithin(string parent, string path)
        => parent == "/" || path == parent || path.StartsWith(parent + "/", StringComparison.Ordinal);

    private static (string Point, string Type)? Parse(string line)
    {
        // 36 35 98:0 /root /mount/point rw,noatime master:1 - ext3 /dev/root rw — the optional fields end with a lone hyphen.
        var fields = line.Split(' ');
        var separator = Array.IndexOf(fields, "-", Math.Min(6, fields.Length));
        return separator < 0 || separator + 1 >= fields.Length ? null : (Unescape(fields[4]), fields[separator + 1]);
    }

    /// <summary>Spaces, tabs, line ends and backslashes stand as three octal digits.</summary>
    private static string Unescape(string text)
    {
        var parts = text.Split('\\');
        return parts[0] + string.Concat(parts.Skip(1).Select(part => part.Length >= 3
            ? (char)System.Convert.ToInt32(part[..3], 8) + part[3..]
            : string.Create(CultureInfo.InvariantCulture, $"\\{part}")));
    }

    private static bool IsNetworkDrive(string folder)
    {
        try
        {
            return Path.GetPathRoot(folder) is { Length: > 0 } drive && new DriveInfo(drive).DriveType == DriveType.Network;
        }
        catch (Exception exception) when (exception is ArgumentException or IOException)
        {
            return false;
        }
    }
}
