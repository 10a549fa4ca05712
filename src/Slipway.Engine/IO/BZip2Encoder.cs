namespace Nuke.Common.IO;

/// <summary>Compresses by bzip2, in blocks of 900,000 bytes.</summary>
internal sealed class BZip2Encoder
{
    private const int Level = 9;

    // A run adds up to 5 bytes at once.
    private const int Capacity = (Level * BZip2Format.BlockUnit) - 20;

    private readonly BitWriter writer;
    private readonly List<byte> block = [];
    private uint blockChecksum = uint.MaxValue;
    private uint combined;

    private BZip2Encoder(Stream output) => writer = new BitWriter(output);

    /// <summary>Compresses everything.</summary>
    public static void Encode(Stream input, Stream output)
    {
        using var buffered = new BufferedStream(input, 65536);
        var target = new BufferedStream(output, 65536);
        new BZip2Encoder(target).Encode(buffered);
        target.Flush();
    }

    private void Encode(BufferedStream input)
    {
        writer.Write(0x425A68, 24);
        writer.Write('0' + Level, 8);

        var previous = -1;
        var run = 0;
        for (int value; (value = input.ReadByte()) >= 0;)
        {
            if (value != previous || run == 255)
            {
                AppendRun(previous, run);
                run = 0;
                previous = value;
            }

            run++;
        }

        AppendRun(previous, run);
        EndBlock();
        writer.Write(BZip2Format.EndMagic, 48);
        writer.Write(combined, 32);
        writer.Flush();
    }

    // Four and more equal bytes are shortened to four and the number of further ones.
    private void AppendRun(int value, int length)
    {
        if (length == 0)
        {
            return;
        }

        block.AddRange(Enumerable.Repeat((byte)value, Math.Min(length, 4)));
        if (length >= 4)
        {
            block.Add((byte)(length - 4));
        }

        for (var count = 0; count < length; count++)
        {
            blockChecksum = BZip2Format.Checksum(blockChecksum, (byte)value);
        }

        if (block.Count >= Capacity)
        {
            EndBlock();
        }
    }

    private void EndBlock()
    {
        if (block.Count == 0)
        {
            return;
        }

        writer.Write(BZip2Format.BlockMagic, 48);
        writer.Write(~blockChecksum, 32);
        combined = BZip2Format.Combine(combined, ~blockChecksum);
        new BZip2BlockWriter(writer).Write([.. block]);
        block.Clear();
        blockChecksum = uint.MaxValue;
    }
}
