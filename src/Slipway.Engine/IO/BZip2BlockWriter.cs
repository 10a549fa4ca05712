namespace Nuke.Common.IO;

/// <summary>Writes one block of bzip2 data: the Burrows-Wheeler transform, then move-to-front, then Huffman codes.</summary>
internal sealed class BZip2BlockWriter(BitWriter writer)
{
    // The format asks for at least two tables; the second one is never chosen.
    private const int Tables = 2;

    /// <summary>Writes a block in which runs are shortened already.</summary>
    public void Write(byte[] block)
    {
        var (transformed, origin) = BurrowsWheeler.Transform(block);
        var used = new bool[256];
        foreach (var value in transformed)
        {
            used[value] = true;
        }

        var symbols = ToSymbols(transformed, used);
        var end = used.Count(isUsed => isUsed) + 1;
        symbols.Add(end);

        writer.Write(0, 1);
        writer.Write((ulong)origin, 24);
        WriteAlphabet(used);
        WriteSelectors((symbols.Count + BZip2Format.GroupSize - 1) / BZip2Format.GroupSize);

        var frequencies = new int[end + 1];
        symbols.ForEach(symbol => frequencies[symbol]++);
        var lengths = HuffmanLengths.Of(frequencies);
        for (var table = 0; table < Tables; table++)
        {
            WriteLengths(lengths);
        }

        var codes = CodesOf(lengths);
        symbols.ForEach(symbol => writer.Write((ulong)codes[symbol], lengths[symbol]));
    }

    private static List<int> ToSymbols(byte[] transformed, bool[] used)
    {
        var order = Enumerable.Range(0, 256).Where(value => used[value]).Select(value => (byte)value).ToArray();
        var symbols = new List<int>(transformed.Length);
        var run = 0;
        foreach (var value in transformed)
        {
            var place = Array.IndexOf(order, value);
            if (place == 0)
            {
                run++;
                continue;
            }

            AddRun(symbols, run);
            run = 0;
            Array.Copy(order, 0, order, 1, place);
            order[0] = value;
            symbols.Add(place + 1);
        }

        AddRun(symbols, run);
        return symbols;
    }

    // The length in digits 1 and 2 (symbols 0 and 1), the lowest first.
    private static void AddRun(List<int> symbols, int run)
    {
        for (; run > 0; run = (run - 1) / 2)
        {
            symbols.Add((run - 1) % 2);
        }
    }

    private static int[] CodesOf(int[] lengths)
    {
        var codes = new int[lengths.Length];
        var code = 0;
        for (int length = lengths.Min(), longest = lengths.Max(); length <= longest; length++, code <<= 1)
        {
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                {
                    codes[symbol] = code++;
                }
            }
        }

        return codes;
    }

    private void WriteAlphabet(bool[] used)
    {
        for (var range = 0; range < 16; range++)
        {
            writer.Write(used.AsSpan(range * 16, 16).Contains(true) ? 1U : 0, 1);
        }

        for (var range = 0; range < 16; range++)
        {
            var members = used.AsSpan(range * 16, 16);
            if (members.Contains(true))
            {
                foreach (var member in members)
                {
                    writer.Write(member ? 1U : 0, 1);
                }
            }
        }
    }

    private void WriteSelectors(int count)
    {
        writer.Write(Tables, 3);
        writer.Write((ulong)count, 15);
        for (var selector = 0; selector < count; selector++)
        {
            writer.Write(0, 1);
        }
    }

    private void WriteLengths(int[] lengths)
    {
        var current = lengths[0];
        writer.Write((ulong)current, 5);
        foreach (var length in lengths)
        {
            for (; current < length; current++)
            {
                writer.Write(0b10, 2);
            }

            for (; current > length; current--)
            {
                writer.Write(0b11, 2);
            }

            writer.Write(0, 1);
        }
    }
}
