using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace Slipway.Docker.Commands;

/// <summary>
/// Reads standard output and standard error of one process on a thread of its own, which sleeps in <c>poll</c> while nothing
/// happens. It can be told that the process has ended: then it passes on what is in the pipes and says so, even when a
/// grandchild keeps them open for ever.
/// </summary>
internal sealed class GroupOutputPump : IDisposable
{
    private const byte Drain = 1;
    private const byte Stop = 2;

    private readonly AnonymousPipeServerStream[] pipes;
    private readonly LineDecoder[] splitters;
    private readonly WakePipe wake = new();
    private readonly byte[] buffer = new byte[LineDecoder.LongestLine];
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PollDescriptor[] descriptors;
    private Thread? thread;

    public GroupOutputPump(Command command)
    {
        pipes = [new(PipeDirection.In, HandleInheritability.None), new(PipeDirection.In, HandleInheritability.None)];
        splitters = [new(command.OnOutputLine), new(command.OnErrorLine)];
        descriptors = [Descriptor(pipes[0].SafePipeHandle), Descriptor(pipes[1].SafePipeHandle), new(wake.Descriptor)];
        OutputDescriptor = (int)pipes[0].ClientSafePipeHandle.DangerousGetHandle();
        ErrorDescriptor = (int)pipes[1].ClientSafePipeHandle.DangerousGetHandle();
    }

    /// <summary>What the process gets as standard output.</summary>
    public int OutputDescriptor { get; }

    /// <summary>What the process gets as standard error.</summary>
    public int ErrorDescriptor { get; }

    /// <summary>Ends when all that the process wrote was passed on; see <see cref="BeginDrain"/>.</summary>
    public Task Drained => drained.Task;

    /// <summary>Starts to read. Call it after the process has its own copies of the descriptors.</summary>
    public void Start(string name)
    {
        foreach (var pipe in pipes)
        {
            pipe.DisposeLocalCopyOfClientHandle();
        }

        thread = new Thread(Run, 256 * 1024) { IsBackground = true, Name = name };
        thread.Start();
    }

    /// <summary>The process has ended: passes on what it wrote and completes <see cref="Drained"/>.</summary>
    public void BeginDrain() => wake.Wake(Drain);

    public void Dispose()
    {
        if (thread is not null)
        {
            wake.Wake(Stop);
            thread.Join();
        }

        foreach (var pipe in pipes)
        {
            pipe.Dispose();
        }

        wake.Dispose();
        drained.TrySetResult();
    }

    private static PollDescriptor Descriptor(SafeHandle handle) => new((int)handle.DangerousGetHandle());

    private void Run()
    {
        while (true)
        {
            if (LibC.Poll(descriptors, (nuint)descriptors.Length, -1) < 0 && Marshal.GetLastPInvokeError() != LibC.Interrupted)
            {
                break;
            }

            ReadReady();
            if (descriptors[2].IsReady && wake.Take() != Drain)
            {
                break;
            }
            else if (descriptors[2].IsReady)
            {
                while (LibC.Poll(descriptors, 2, 0) > 0)
                {
                    ReadReady();
                }

                drained.TrySetResult();
            }
        }

        splitters[0].Complete();
        splitters[1].Complete();
        drained.TrySetResult();
    }

    private void ReadReady()
    {
        for (var i = 0; i < 2; i++)
        {
            if (!descriptors[i].IsReady)
            {
                continue;
            }

            var count = LibC.Read(descriptors[i].Descriptor, buffer, (nuint)buffer.Length);
            if (count > 0)
            {
                splitters[i].Add(buffer.AsSpan(0, (int)count));
            }
            else if (count == 0 || Marshal.GetLastPInvokeError() != LibC.Interrupted)
            {
                splitters[i].Complete();
                descriptors[i].Descriptor = -1;
            }
        }
    }
}
