using System.Runtime.InteropServices;

namespace Slipway.Docker.Commands;

/// <summary>Waits for a child without taking it out of the process table, and takes it out later.</summary>
internal static class PosixWait
{
    private const int ByProcessId = 1;
    private const int Exited = 4;
    private const int ExitedByItself = 1;

    private static int LeaveInTable => OperatingSystem.IsMacOS() ? 0x20 : 0x01000000;

    // siginfo_t: signo, errno, code, then (after padding on 64-bit Linux) pid, uid, status.
    private static int StatusOffset => OperatingSystem.IsLinux() && nint.Size == 8 ? 24 : 20;

    /// <summary>Blocks until the child has ended.</summary>
    public static ProcessExit ForExit(int processId)
    {
        var info = Marshal.AllocHGlobal(LibC.StructureSize);
        try
        {
            while (LibC.WaitId(ByProcessId, processId, info, Exited | LeaveInTable) != 0)
            {
                if (Marshal.GetLastPInvokeError() != LibC.Interrupted)
                {
                    return new ProcessExit(-1, null); // Somebody else has taken it: its exit code cannot be known.
                }
            }

            var (code, status) = (Marshal.ReadInt32(info, 8), Marshal.ReadInt32(info, StatusOffset));
            return code == ExitedByItself ? new ProcessExit(status, null) : new ProcessExit(128 + status, status);
        }
        finally
        {
            Marshal.FreeHGlobal(info);
        }
    }

    /// <summary>Takes an ended child out of the process table; false when it has not ended.</summary>
    public static bool Reap(int processId)
    {
        const int DoNotWait = 1;
        int result;
        while ((result = LibC.WaitPid(processId, out _, DoNotWait)) < 0 && Marshal.GetLastPInvokeError() == LibC.Interrupted)
        {
        }

        return result != 0;
    }
}
