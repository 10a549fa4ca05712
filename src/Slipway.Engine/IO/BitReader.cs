namespace Nuke.Common.IO;

/// <summary>Reads bits, the highest of a byte first.</summary>
internal sealed class BitReader(Stream stream)
{
    private readonly byte[] bytes = new byte[8192];
    private ulong bits;
    private int available;
    private int length;
    private int position;

    /// <summary>Up to 32 bits as a number.</summary>
    /// <exception cref="InvalidDataException">The stream ends before them.</exception>
    public uint Read(int count)
    {
        while (available < count)
        {
            bits = (bits << 8) | NextByte();
            available += 8;
        }

        available -= count;
        return (uint)((bits >> available) & ((1UL << count) - 1));
    }

    /// <summary>One bit.</summary>
    /// <exception cref="InvalidDataException">The stream ends before it.</exception>
    public bool ReadBit() => Read(1) == 1;

    /// <summary>Passes over the rest of a byte that was begun; says whether anything follows.</summary>
    public bool SkipToByteAndPeek()
    {
        available -= available % 8;
        return available > 0 || position < length || Fill();
    }

    private byte NextByte() =>
        position < length || Fill() ? bytes[position++] : throw new InvalidDataException("The bzip2 data ends too early");

    private bool Fill()
    {
        length = stream.Read(bytes);
        position = 0;
        return length > 0;
    }
}
