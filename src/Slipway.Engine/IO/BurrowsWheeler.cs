namespace Nuke.Common.IO;

/// <summary>The Burrows-Wheeler transform: brings characters of similar surroundings together.</summary>
internal static class BurrowsWheeler
{
    /// <summary>The last characters of all rotations of a block when they are sorted, and which of them is the block itself.</summary>
    public static (byte[] Transformed, int Origin) Transform(ReadOnlySpan<byte> block)
    {
        var order = SortRotations(block);
        var transformed = new byte[block.Length];
        var origin = 0;
        for (var index = 0; index < order.Length; index++)
        {
            transformed[index] = block[(order[index] + block.Length - 1) % block.Length];
            origin = order[index] == 0 ? index : origin;
        }

        return (transformed, origin);
    }

    // Sorts by the first character, then by the first 2, 4, 8 …: each time the ranks of the halves are known. Linear per step, so that
    // even a block of one repeated pattern takes no more than some twenty steps.
    private static int[] SortRotations(ReadOnlySpan<byte> block)
    {
        var length = block.Length;
        var ranks = new int[length];
        for (var index = 0; index < length; index++)
        {
            ranks[index] = block[index];
        }

        var order = SortByRank(Enumerable.Range(0, length).ToArray(), ranks, 256);
        var classes = Rerank(order, ref ranks, half: 0);
        for (var half = 1; half < length && classes < length; half *= 2)
        {
            // Sorted by the second half when each position is moved back by the first one; then a stable sort by the first half.
            var shifted = new int[length];
            for (var index = 0; index < length; index++)
            {
                shifted[index] = (order[index] + length - half) % length;
            }

            order = SortByRank(shifted, ranks, classes);
            classes = Rerank(order, ref ranks, half);
        }

        return order;
    }

    private static int[] SortByRank(int[] positions, int[] ranks, int classes)
    {
        var starts = new int[classes + 1];
        foreach (var rank in ranks)
        {
            starts[rank + 1]++;
        }

        for (var rank = 0; rank < classes; rank++)
        {
            starts[rank + 1] += starts[rank];
        }

        var sorted = new int[positions.Length];
        foreach (var position in positions)
        {
            sorted[starts[ranks[position]]++] = position;
        }

        return sorted;
    }

    private static int Rerank(int[] order, ref int[] ranks, int half)
    {
        var length = order.Length;
        var next = new int[length];
        var rank = 0;
        for (var index = 1; index < length; index++)
        {
            int current = order[index], previous = order[index - 1];
            if (ranks[current] != ranks[previous] || ranks[(current + half) % length] != ranks[(previous + half) % length])
            {
                rank++;
            }

            next[current] = rank;
        }

        ranks = next;
        return rank + 1;
    }
}
