using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Slipway.Docker.Commands;

namespace Slipway.Docker.LiveReload.Watching;

/// <summary>One inotify instance of the kernel.</summary>
internal sealed partial class LinuxInotify : IInotify
{
    private const int NonBlockingCloseOnExec = 0x800 | 0x80000;
    private const int TooManyInProcess = 24;
    private const int TooManyInSystem = 23;
    private const int NoSpace = 28;
    private const int OutOfMemory = 12;

    private readonly SafeFileHandle handle;
    private readonly WakePipe wake = new();
    private readonly PollDescriptor[] descriptors;

    public LinuxInotify()
    {
        var descriptor = Initialize(NonBlockingCloseOnExec);
        if (descriptor < 0)
        {
            var error = Marshal.GetLastPInvokeError();
            wake.Dispose();
            throw error is TooManyInProcess or TooManyInSystem or OutOfMemory
                ? new WatchLimitException("no inotify instance is left (fs.inotify.max_user_instances)")
                : new IOException($"inotify cannot be used: {new Win32Exception(error).Message}");
        }

        handle = new SafeFileHandle(descriptor, ownsHandle: true);
        descriptors = [new PollDescriptor(descriptor), new PollDescriptor(wake.Descriptor)];
    }

    /// <inheritdoc/>
    public int? Add(string folder)
    {
        var watch = AddWatch(Descriptor, folder, (uint)InotifyMask.Wanted);
        if (watch >= 0)
        {
            return watch;
        }

        return Marshal.GetLastPInvokeError() is NoSpace or OutOfMemory
            ? throw new WatchLimitException("no inotify watch is left (fs.inotify.max_user_watches); raise it with: sysctl fs.inotify.max_user_watches=524288")
            : null;
    }

    /// <inheritdoc/>
    public void Remove(int watch) => _ = RemoveWatch(Descriptor, watch);

    /// <inheritdoc/>
    public int Read(Span<byte> buffer, int timeoutMilliseconds)
    {
        if (LibC.Poll(descriptors, 2, timeoutMilliseconds) <= 0)
        {
            return 0;
        }

        if (descriptors[1].IsReady)
        {
            return -1;
        }

        return (int)Math.Max(0, LibC.Read(Descriptor, buffer, (nuint)buffer.Length));
    }

    /// <inheritdoc/>
    public void Wake() => wake.Wake(1);

    /// <inheritdoc/>
    public void Dispose()
    {
        handle.Dispose();
        wake.Dispose();
    }

    private int Descriptor => (int)handle.DangerousGetHandle();

    [LibraryImport("libc", EntryPoint = "inotify_init1", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Initialize(int flags);

    [LibraryImport("libc", EntryPoint = "inotify_add_watch", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int AddWatch(int descriptor, string path, uint mask);

    [LibraryImport("libc", EntryPoint = "inotify_rm_watch", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RemoveWatch(int descriptor, int watch);
}
