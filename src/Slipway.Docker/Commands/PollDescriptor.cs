using System.Runtime.InteropServices;

namespace Slipway.Docker.Commands;

/// <summary>The C library's <c>struct pollfd</c>. A negative descriptor is passed over.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollDescriptor(int descriptor)
{
    public int Descriptor = descriptor;
    public short Events = LibC.PollIn;
    public short Returned;

    /// <summary>Whether there is something to read, which includes the end and an error.</summary>
    public readonly bool IsReady => Descriptor >= 0 && Returned != 0;
}
