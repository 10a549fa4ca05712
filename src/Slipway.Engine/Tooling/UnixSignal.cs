namespace Nuke.Common.Tooling;

/// <summary>The signals that are sent to processes (signal(7)).</summary>
internal enum UnixSignal
{
    /// <summary>SIGINT: what Ctrl-C sends.</summary>
    Interrupt = 2,

    /// <summary>SIGTERM: what asks a program to end that has no terminal.</summary>
    Terminate = 15,

    /// <summary>SIGKILL: cannot be ignored.</summary>
    Kill = 9,
}
