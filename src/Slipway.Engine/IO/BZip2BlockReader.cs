namespace Nuke.Common.IO;

/// <summary>Reads one block of bzip2 data: Huffman codes, then move-to-front, then the Burrows-Wheeler transform, each backwards.</summary>
internal sealed class BZip2BlockReader(BitReader input, int blockSize)
{
    /// <summary>The block's bytes, in which runs are still shortened.</summary>
    /// <exception cref="InvalidDataException">The block is damaged.</exception>
    public byte[] Read()
    {
        var origin = (int)input.Read(24);
        var alphabet = ReadAlphabet();
        var tables = new HuffmanDecoder[input.Read(3)];
        Check(alphabet.Length > 0 && tables.Length is >= 2 and <= 6);

        var selectors = ReadSelectors(tables.Length);
        for (var table = 0; table < tables.Length; table++)
        {
            tables[table] = ReadTable(alphabet.Length + 2);
        }

        var transformed = ReadSymbols(alphabet, tables, selectors);
        Check(origin < transformed.Count);
        return Untransform(transformed, origin);
    }

    private static byte[] Untransform(List<byte> transformed, int origin)
    {
        // Where the characters of each value start when they are sorted.
        var starts = new int[257];
        foreach (var value in transformed)
        {
            starts[value + 1]++;
        }

        for (var value = 0; value < 256; value++)
        {
            starts[value + 1] += starts[value];
        }

        var next = new int[transformed.Count];
        for (var index = 0; index < transformed.Count; index++)
        {
            next[starts[transformed[index]]++] = index;
        }

        var block = new byte[transformed.Count];
        for (int index = 0, position = next[origin]; index < block.Length; index++, position = next[position])
        {
            block[index] = transformed[position];
        }

        return block;
    }

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("A block of the bzip2 data is damaged");
        }
    }

    private byte[] ReadAlphabet()
    {
        var ranges = input.Read(16);
        var used = new List<byte>();
        for (var range = 0; range < 16; range++)
        {
            var members = IsSet(ranges, range) ? input.Read(16) : 0;
            for (var member = 0; member < 16; member++)
            {
                if (IsSet(members, member))
                {
                    used.Add((byte)((range * 16) + member));
                }
            }
        }

        return [.. used];
    }

    private static bool IsSet(uint map, int index) => ((map >> (15 - index)) & 1) == 1;

    private int[] ReadSelectors(int tables)
    {
        var selectors = new int[input.Read(15)];
        Check(selectors.Length > 0);
        var order = Enumerable.Range(0, tables).ToArray();
        for (var index = 0; index < selectors.Length; index++)
        {
            var place = 0;
            while (input.ReadBit())
            {
                Check(++place < tables);
            }

            selectors[index] = MoveToFront(order, place);
        }

        return selectors;
    }

    private HuffmanDecoder ReadTable(int symbols)
    {
        var lengths = new int[symbols];
        var length = (int)input.Read(5);
        for (var symbol = 0; symbol < symbols; symbol++)
        {
            while (input.ReadBit())
            {
                length += input.ReadBit() ? -1 : 1;
                Check(length is >= 1 and <= BZip2Format.LongestCode);
            }

            Check(length is >= 1 and <= BZip2Format.LongestCode);
            lengths[symbol] = length;
        }

        return new HuffmanDecoder(lengths);
    }

    private List<byte> ReadSymbols(byte[] alphabet, HuffmanDecoder[] tables, int[] selectors)
    {
        var order = (byte[])alphabet.Clone();
        var end = alphabet.Length + 1;
        var transformed = new List<byte>();
        var run = 0L;
        var runUnit = 1L;
        for (var count = 0; ; count++)
        {
            Check(count / BZip2Format.GroupSize < selectors.Length);
            var symbol = tables[selectors[count / BZip2Format.GroupSize]].Decode(input);
            if (symbol <= 1)
            {
                // A run of the front character: its length in digits 1 and 2, the lowest first.
                run += runUnit * (symbol + 1);
                runUnit *= 2;
                Check(run <= blockSize);
                continue;
            }

            Check(transformed.Count + run <= blockSize);
            transformed.AddRange(Enumerable.Repeat(order[0], (int)run));
            (run, runUnit) = (0, 1);
            if (symbol == end)
            {
                return transformed;
            }

            Check(symbol < end && transformed.Count < blockSize);
            transformed.Add(MoveToFront(order, symbol - 1));
        }
    }

    private static T MoveToFront<T>(T[] order, int place)
    {
        var value = order[place];
        Array.Copy(order, 0, order, 1, place);
        order[0] = value;
        return value;
    }
}
