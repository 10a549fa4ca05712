using System.Runtime.InteropServices;

namespace Nuke.Common.Tooling;

/// <summary>Sends signals, and tells whether the terminal does.</summary>
internal static class UnixSignals
{
    private const int StandardInput = 0;

    /// <summary>
    /// Whether Ctrl-C at the terminal reaches this process and its children alike: standard input is a terminal and this
    /// process is in the terminal's foreground group.
    /// </summary>
    public static bool IsInForeground
        => !OperatingSystem.IsWindows() && !Console.IsInputRedirected && NativeForegroundGroup(StandardInput) == NativeProcessGroup();

    /// <summary>Sends a signal; that the process has ended or belongs to somebody else is no error.</summary>
    public static void Send(int processId, UnixSignal signal)
    {
        // 0, 1 and negative numbers mean groups of processes and init.
        if (processId > 1)
        {
            _ = NativeKill(processId, (int)signal);
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeKill(int processId, int signal);

    [DllImport("libc", EntryPoint = "tcgetpgrp")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeForegroundGroup(int descriptor);

    [DllImport("libc", EntryPoint = "getpgrp")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeProcessGroup();
}
