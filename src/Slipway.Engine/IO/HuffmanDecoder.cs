namespace Nuke.Common.IO;

/// <summary>Decodes one canonical Huffman code: shorter codes are smaller numbers, and codes of the same length follow each other.</summary>
internal sealed class HuffmanDecoder
{
    private readonly int[] symbols;
    private readonly int[] counts = new int[BZip2Format.LongestCode + 1];

    /// <summary>Takes the lengths of the symbols' codes.</summary>
    public HuffmanDecoder(int[] lengths)
    {
        symbols = [.. Enumerable.Range(0, lengths.Length).OrderBy(symbol => lengths[symbol])];
        foreach (var length in lengths)
        {
            counts[length]++;
        }
    }

    /// <summary>The next symbol.</summary>
    /// <exception cref="InvalidDataException">There is no such code.</exception>
    public int Decode(BitReader input)
    {
        int code = 0, first = 0, index = 0;
        for (var length = 1; length <= BZip2Format.LongestCode; length++)
        {
            code = (code << 1) | (int)input.Read(1);
            if (code - first < counts[length])
            {
                return symbols[index + code - first];
            }

            index += counts[length];
            first = (first + counts[length]) << 1;
        }

        throw new InvalidDataException("The bzip2 data holds a code that was not defined");
    }
}
