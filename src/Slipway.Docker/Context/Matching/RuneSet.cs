namespace Slipway.Docker.Context.Matching;

/// <summary>A set of characters: sorted ranges, and a bitmap for ASCII.</summary>
internal sealed class RuneSet
{
    private const int MaxRune = 0x10FFFF;
    private readonly (int Low, int High)[] ranges;
    private readonly ulong lowBits;
    private readonly ulong highBits;

    private RuneSet((int Low, int High)[] ranges)
    {
        this.ranges = ranges;
        foreach (var (low, high) in ranges)
        {
            for (var rune = low; rune <= Math.Min(high, 127); rune++)
            {
                if (rune < 64)
                {
                    lowBits |= 1UL << rune;
                }
                else
                {
                    highBits |= 1UL << (rune - 64);
                }
            }
        }
    }

    /// <summary>Every character but a newline: <c>.</c>.</summary>
    public static RuneSet AnyButNewline { get; } = Of([('\n', '\n')]).Negate();

    /// <summary>The only character of the set, or -1.</summary>
    public int Single => ranges is [var (low, high)] && low == high ? low : -1;

    /// <summary>A set from ranges in any order.</summary>
    public static RuneSet Of(IEnumerable<(int Low, int High)> ranges)
    {
        var sorted = ranges.OrderBy(range => range.Low).ToList();
        var merged = new List<(int Low, int High)>();
        foreach (var range in sorted)
        {
            if (merged.Count > 0 && range.Low <= merged[^1].High + 1)
            {
                merged[^1] = (merged[^1].Low, Math.Max(merged[^1].High, range.High));
            }
            else
            {
                merged.Add(range);
            }
        }

        return new RuneSet([.. merged]);
    }

    /// <summary>A set of one character.</summary>
    public static RuneSet Of(int rune) => new([(rune, rune)]);

    /// <summary>Every other character.</summary>
    public RuneSet Negate()
    {
        var result = new List<(int Low, int High)>();
        var next = 0;
        foreach (var (low, high) in ranges)
        {
            if (next < low)
            {
                result.Add((next, low - 1));
            }

            next = high + 1;
        }

        if (next <= MaxRune)
        {
            result.Add((next, MaxRune));
        }

        return new RuneSet([.. result]);
    }

    /// <summary>The ranges, sorted.</summary>
    public IReadOnlyList<(int Low, int High)> Ranges => ranges;

    /// <summary>Whether the set has a character.</summary>
    public bool Contains(int rune)
    {
        if (rune < 64)
        {
            return (lowBits & (1UL << rune)) != 0;
        }

        if (rune < 128)
        {
            return (highBits & (1UL << (rune - 64))) != 0;
        }

        var (from, to) = (0, ranges.Length - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            if (rune < ranges[middle].Low)
            {
                to = middle - 1;
            }
            else if (rune > ranges[middle].High)
            {
                from = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
