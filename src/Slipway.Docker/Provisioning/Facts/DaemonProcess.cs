using System.Globalization;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>What a pid file says and whether it is true.</summary>
/// <param name="PidFile">The pid file.</param>
/// <param name="Pid">The process that it names.</param>
/// <param name="IsAlive">Whether that process runs and is the program that writes this pid file.</param>
internal sealed record DaemonProcess(string PidFile, int? Pid, bool IsAlive)
{
    /// <summary>
    /// Reads a pid file; null when there is none. A process that ended but was not waited for (there may be no init system
    /// that does it) counts as ended, and a number that another program has meanwhile got is not taken for the daemon: the
    /// engine itself would take both for a running engine and refuse to start.
    /// </summary>
    public static DaemonProcess? Read(IMachine machine, string pidFile, string program)
    {
        if (machine.Read(pidFile) is not { } text)
        {
            return null;
        }

        return int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var pid) && pid > 0
            ? new(pidFile, pid, IsRunning(machine, pid, program))
            : new(pidFile, null, false);
    }

    private static bool IsRunning(IMachine machine, int pid, string program)
    {
        // "PID (name) STATE …", where the name may hold anything, spaces and parentheses included.
        var stat = machine.Read(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/stat"));
        if (stat is null)
        {
            return false;
        }

        var open = stat.IndexOf('(', StringComparison.Ordinal);
        var close = stat.LastIndexOf(')');
        return open >= 0
            && close > open
            && close + 2 < stat.Length
            && stat[(open + 1)..close] == program
            && stat[close + 2] is not ('Z' or 'X');
    }
}
