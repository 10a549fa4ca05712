namespace Slipway.Docker.Commands;

/// <summary>The signals that a process group is sent; the values are POSIX signal numbers, equal on Linux and macOS.</summary>
public enum ProcessSignal
{
    /// <summary>SIGHUP: the terminal went away.</summary>
    Hangup = 1,

    /// <summary>SIGINT: what Ctrl-C sends.</summary>
    Interrupt = 2,

    /// <summary>SIGKILL: cannot be handled or ignored.</summary>
    Kill = 9,

    /// <summary>SIGTERM: the ordinary request to end.</summary>
    Terminate = 15,
}
