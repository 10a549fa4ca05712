using System.Globalization;

namespace Slipway.Docker.Commands;

/// <summary>How a process ended.</summary>
/// <param name="ExitCode">Its exit code; 128 + the signal's number when a signal ended it, as shells count.</param>
/// <param name="Signal">The number of the signal that ended it; null when it exited by itself.</param>
public readonly record struct ProcessExit(int ExitCode, int? Signal)
{
    /// <summary>Whether the process exited by itself with code 0.</summary>
    public bool IsSuccess => ExitCode == 0 && Signal is null;

    /// <summary>"exit code 3", or "killed by SIGSEGV".</summary>
    public override string ToString() => Signal is { } signal
        ? "killed by " + SignalName(signal)
        : "exit code " + ExitCode.ToString(CultureInfo.InvariantCulture);

    private static string SignalName(int signal) => signal switch
    {
        1 => "SIGHUP",
        2 => "SIGINT",
        3 => "SIGQUIT",
        4 => "SIGILL",
        6 => "SIGABRT",
        8 => "SIGFPE",
        9 => "SIGKILL",
        11 => "SIGSEGV",
        13 => "SIGPIPE",
        15 => "SIGTERM",
        _ => "signal " + signal.ToString(CultureInfo.InvariantCulture),
    };
}
