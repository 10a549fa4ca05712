using System.Runtime.InteropServices;

namespace Slipway.Docker.Commands;

/// <summary>What the base class library cannot do: send a signal other than SIGKILL.</summary>
internal static class NativeMethods
{
    public const int Interrupt = 2;
    public const int Kill = 9;

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    public static extern int SendSignal(int processId, int signal);
}
