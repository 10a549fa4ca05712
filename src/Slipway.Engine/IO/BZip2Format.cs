namespace Nuke.Common.IO;

/// <summary>What both directions of bzip2 (the format of the program bzip2, version 1) have in common.</summary>
internal static class BZip2Format
{
    /// <summary>How many bytes a block has per level; a level is 1 to 9.</summary>
    public const int BlockUnit = 100_000;

    /// <summary>How many symbols one Huffman table serves before the next one is chosen.</summary>
    public const int GroupSize = 50;

    /// <summary>The longest Huffman code.</summary>
    public const int LongestCode = 20;

    /// <summary>What stands before a block: pi.</summary>
    public const ulong BlockMagic = 0x314159265359;

    /// <summary>What stands before the end: the square root of pi.</summary>
    public const ulong EndMagic = 0x177245385090;

    private const uint Polynomial = 0x04C11DB7;

    /// <summary>A block's checksum after one more byte: CRC-32 with the highest bit first. Starts with all bits set, and ends inverted.</summary>
    public static uint Checksum(uint checksum, byte value)
    {
        checksum ^= (uint)value << 24;
        for (var bit = 0; bit < 8; bit++)
        {
            checksum = (checksum << 1) ^ ((checksum >> 31) * Polynomial);
        }

        return checksum;
    }

    /// <summary>The checksum over the checksums of all blocks after one more block.</summary>
    public static uint Combine(uint combined, uint block) => uint.RotateLeft(combined, 1) ^ block;
}
