namespace Nuke.Common.IO;

/// <summary>Writes bits, the highest of a byte first.</summary>
internal sealed class BitWriter(Stream stream)
{
    private ulong bits;
    private int pending;

    /// <summary>Writes the lowest bits of a number; up to 48.</summary>
    public void Write(ulong value, int count)
    {
        bits = (bits << count) | (value & ((1UL << count) - 1));
        pending += count;
        while (pending >= 8)
        {
            pending -= 8;
            stream.WriteByte((byte)(bits >> pending));
        }
    }

    /// <summary>Fills up a byte that was begun.</summary>
    public void Flush() => Write(0, (8 - pending) % 8);
}
