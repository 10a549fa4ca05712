namespace Nuke.Common.IO;

/// <summary>Finds the lengths of a Huffman code.</summary>
internal static class HuffmanLengths
{
    // What the program bzip2 writes at most.
    private const int Longest = 17;

    /// <summary>The length of each symbol's code; each symbol has one, also when it does not occur.</summary>
    public static int[] Of(int[] frequencies)
    {
        var weights = frequencies.Select(frequency => Math.Max(1L, frequency)).ToArray();
        while (true)
        {
            var lengths = Build(weights);
            if (lengths.Max() <= Longest)
            {
                return lengths;
            }

            // Weights that are nearer to each other give a flatter tree.
            weights = [.. weights.Select(weight => (weight / 2) + 1)];
        }
    }

    private static int[] Build(long[] weights)
    {
        var parents = new int[(weights.Length * 2) - 1];
        var queue = new PriorityQueue<int, (long Weight, int Node)>();
        for (var symbol = 0; symbol < weights.Length; symbol++)
        {
            queue.Enqueue(symbol, (weights[symbol], symbol));
        }

        for (var node = weights.Length; node < parents.Length; node++)
        {
            queue.TryDequeue(out var left, out var leftRank);
            queue.TryDequeue(out var right, out var rightRank);
            parents[left] = parents[right] = node;
            queue.Enqueue(node, (leftRank.Weight + rightRank.Weight, node));
        }

        // Parents have higher numbers than their children, so depths are known from the root down.
        var depths = new int[parents.Length];
        for (var node = parents.Length - 2; node >= 0; node--)
        {
            depths[node] = depths[parents[node]] + 1;
        }

        return depths[..weights.Length];
    }
}
