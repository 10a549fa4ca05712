namespace Nuke.Common.IO;

/// <summary>Decompresses bzip2, also several streams one after another, and checks its checksums.</summary>
internal sealed class BZip2Decoder
{
    private readonly BitReader input;
    private readonly BufferedStream output;

    private BZip2Decoder(Stream input, Stream output)
    {
        this.input = new BitReader(input);
        this.output = new BufferedStream(output, 65536);
    }

    /// <summary>Decompresses everything.</summary>
    /// <exception cref="InvalidDataException">It is no bzip2 data, or it is damaged.</exception>
    public static void Decode(Stream input, Stream output)
    {
        var decoder = new BZip2Decoder(input, output);
        do
        {
            decoder.DecodeStream();
        }
        while (decoder.input.SkipToByteAndPeek());

        decoder.output.Flush();
    }

    private void DecodeStream()
    {
        Check(input.Read(24) == 0x425A68, "The data does not start like bzip2 data");
        var level = (int)input.Read(8) - '0';
        Check(level is >= 1 and <= 9, "The block size is unknown");

        var combined = 0U;
        while (true)
        {
            var magic = ((ulong)input.Read(24) << 24) | input.Read(24);
            if (magic == BZip2Format.EndMagic)
            {
                Check(input.Read(32) == combined, "The checksum of the whole does not fit");
                return;
            }

            Check(magic == BZip2Format.BlockMagic, "There is no block where one should be");
            var expected = input.Read(32);
            Check(!input.ReadBit(), "Randomized blocks, which bzip2 has not written since 1997, are not supported");
            var block = new BZip2BlockReader(input, level * BZip2Format.BlockUnit).Read();
            Check(Write(block) == expected, "The checksum of a block does not fit");
            combined = BZip2Format.Combine(combined, expected);
        }
    }

    // Four equal bytes are followed by the number of further ones.
    private uint Write(byte[] block)
    {
        var checksum = uint.MaxValue;
        var run = 0;
        var previous = -1;
        foreach (var value in block)
        {
            var repeat = 1;
            var character = value;
            if (run == 4)
            {
                repeat = value;
                character = (byte)previous;
                run = 0;
                previous = -1;
            }
            else
            {
                run = value == previous ? run + 1 : 1;
                previous = value;
            }

            for (; repeat > 0; repeat--)
            {
                checksum = BZip2Format.Checksum(checksum, character);
                output.WriteByte(character);
            }
        }

        return ~checksum;
    }

    private static void Check(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidDataException(message);
        }
    }
}
