using System.IO.Pipes;

namespace Slipway.Docker.Commands;

/// <summary>Wakes a thread that waits in <c>poll</c>. Both ends are closed on exec, so no child inherits them.</summary>
internal sealed class WakePipe : IDisposable
{
    private readonly AnonymousPipeServerStream reader = new(PipeDirection.In, HandleInheritability.None);
    private readonly AnonymousPipeClientStream writer;

    public WakePipe()
    {
        writer = new AnonymousPipeClientStream(PipeDirection.Out, reader.ClientSafePipeHandle);
    }

    /// <summary>The descriptor to wait for.</summary>
    public int Descriptor => (int)reader.SafePipeHandle.DangerousGetHandle();

    /// <summary>Makes the descriptor readable.</summary>
    public void Wake(byte reason) => writer.WriteByte(reason);

    /// <summary>Takes one reason; -1 when the other end has gone. Waits for one.</summary>
    public int Take() => reader.ReadByte();

    public void Dispose()
    {
        writer.Dispose();
        reader.Dispose();
    }
}
