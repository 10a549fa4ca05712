using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class BZip2
{
    public static TheoryData<string, byte[]> Contents()
    {
        var random = new Random(1);
        var noise = new byte[50_000];
        random.NextBytes(noise);
        return new()
        {
            { "nothing", [] },
            { "one byte", [42] },
            { "three equal bytes", "aaa"u8.ToArray() },
            { "four equal bytes", "aaaa"u8.ToArray() },
            { "five equal bytes", "aaaaa"u8.ToArray() },
            { "the longest run", [.. Enumerable.Repeat((byte)7, 255)] },
            { "more than the longest run", [.. Enumerable.Repeat((byte)7, 256)] },
            { "two runs", [.. Enumerable.Repeat((byte)7, 300), .. Enumerable.Repeat((byte)8, 700)] },
            { "a pattern", [.. Enumerable.Range(0, 20_000).Select(index => (byte)(index % 7))] },
            { "all bytes", [.. Enumerable.Range(0, 256).Select(index => (byte)index)] },
            { "noise", noise },
            { "skewed frequencies", [.. Enumerable.Range(0, 24).SelectMany(bit => Enumerable.Range(0, 1 << Math.Min(bit, 15)).Select(index => (byte)(bit + (index % 2))))] },
        };
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_is_compressed_is_decompressed(string name, byte[] content) =>
        Decode(Encode(content)).Should().Equal(content, "of {0}", name);

    [Fact]
    public void More_than_one_block_is_compressed()
    {
        var content = new byte[1_000_000];
        new Random(2).NextBytes(content);
        Decode(Encode(content)).AsSpan().SequenceEqual(content).Should().BeTrue();
    }

    [Fact]
    public void A_file_of_the_program_bzip2_is_decompressed() =>
        Decode(Convert.FromBase64String(
            "QlpoOTFBWSZTWcCSPbMAAEN/////////////////////////////////////////////sAD7TJAAAAAAAAAAATAAAAAAAAAAAJgA" +
            "AAAAAAAAAAAAAAAABMBMHIAAATAAABMEwAAAAAAAATAAAAAAARgTAAAAABMAAAAAAAAAAIVU0xqGT0mmGiYjTTRiYmAhkyaaaNGJ" +
            "kYJgQwACGmTJmgTCZGAIGAmmTAJgACYmBGTAjTRiYI0wmmTAE9EfnbFW3KywtIbjc7ouL92RMN4Y70yMzQ1JGxvvjg5Ot/wDt3AQ" +
            "ATzhHvD4h8foHFQUIv/JgYmRmafo1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVPo0AgAAACrK6wvsDCxdbr9hjZGUoJF" +
            "oAAaCYCACVCDU1tja3N7g4gIAPa7ZwAgAuJX3HJzIAIAPddHXvOzuWAIAJMkSAQAXhheXp7fO++vz/AeCBgvD4oOEhYaHj5CRkpO" +
            "UlZaXmJmam5ydnp+goaKjpKWmp6ipqqusra6vsLGys7S1tre4ubq7vL2+v8DBwsPExcbHyMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7" +
            "f4OHi4+Tl5udu6Ojp6uvs7e7v8NDR0tPU1dbX2P6ZiUkNna/3/F3JFOFCQwJI9sw")).Should().Equal(
        [
            .. Enumerable.Repeat("Slipway "u8.ToArray(), 50).SelectMany(word => word),
            .. Enumerable.Repeat((byte)'a', 1000),
            .. Enumerable.Range(0, 256).Select(value => (byte)value),
        ]);

    [Fact]
    public void Streams_one_after_another_are_one_content() =>
        Decode(Convert.FromBase64String(
            "QlpoOTFBWSZTWXgTwIIAAAHBAAAQAgGgACGaaDNNDLxdyRThQkHgTwIIQlpoOTFBWSZTWS63GtcAAAFBgAAQAACEgCAAIZpoM00H" +
            "PF3JFOFCQLrca1w=")).Should().Equal("one\ntwo\n"u8.ToArray());

    [Fact]
    public void Nothing_is_compressed_as_the_program_bzip2_does() =>
        Convert.ToBase64String(Encode([])).Should().Be("QlpoORdyRThQkAAAAAA=");

    [Fact]
    public void Damage_never_gives_another_content()
    {
        var content = "Slipway, Slipway, Slipway"u8.ToArray();
        var compressed = Encode(content);
        var noticed = 0;
        for (var bit = 0; bit < compressed.Length * 8; bit++)
        {
            var damaged = (byte[])compressed.Clone();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));
            try
            {
                // The table that no symbol uses may change, and the bits that fill up the last byte.
                Decode(damaged).Should().Equal(content, "bit {0} is damaged", bit);
            }
            catch (InvalidDataException)
            {
                noticed++;
            }
        }

        noticed.Should().BeGreaterThan(compressed.Length * 8 / 2);
    }

    [Fact]
    public void An_end_that_comes_too_early_is_noticed()
    {
        var compressed = Encode("Slipway"u8.ToArray());
        for (var length = 0; length < compressed.Length; length++)
        {
            var decode = () => Decode(compressed[..length]);
            decode.Should().Throw<InvalidDataException>("only {0} bytes are there", length);
        }
    }

    private static byte[] Encode(byte[] content)
    {
        using var output = new MemoryStream();
        BZip2Encoder.Encode(new MemoryStream(content), output);
        return output.ToArray();
    }

    private static byte[] Decode(byte[] compressed)
    {
        using var output = new MemoryStream();
        BZip2Decoder.Decode(new MemoryStream(compressed), output);
        return output.ToArray();
    }
}
