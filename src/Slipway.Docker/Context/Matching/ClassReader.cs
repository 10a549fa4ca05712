namespace Slipway.Docker.Context.Matching;

/// <summary>Reads a character class <c>[…]</c> of RE2's syntax: <c>^</c> negates, <c>!</c> does not, POSIX names work.</summary>
internal static class ClassReader
{
    /// <summary>The set of the class at a position, which is moved behind it; null when RE2 would refuse it.</summary>
    public static RuneSet? Read(int[] expression, ref int position)
    {
        var ranges = new List<(int Low, int High)>();
        position++;
        var negated = At(expression, position) == '^';
        position += negated ? 1 : 0;
        for (var first = true; first || At(expression, position) != ']'; first = false)
        {
            if (At(expression, position) == '[' && At(expression, position + 1) == ':' && ReadPosix(expression, ref position, out var posix))
            {
                if (posix is null)
                {
                    return null;
                }

                ranges.AddRange(posix.Ranges);
            }
            else if (EscapeReader.ReadSet(expression, ref position) is { } set)
            {
                ranges.AddRange(set.Ranges);
            }
            else if (!ReadRange(expression, ref position, ranges))
            {
                return null;
            }
        }

        position++;
        var result = RuneSet.Of(ranges);
        return negated ? result.Negate() : result;
    }

    private static bool ReadRange(int[] expression, ref int position, List<(int Low, int High)> ranges)
    {
        var low = ReadRune(expression, ref position);
        if (low < 0)
        {
            return false;
        }

        var high = low;
        if (At(expression, position) == '-' && position + 1 < expression.Length && expression[position + 1] != ']')
        {
            position++;
            high = ReadRune(expression, ref position);
        }

        ranges.Add((low, high));
        return low <= high;
    }

    private static int ReadRune(int[] expression, ref int position)
    {
        if (At(expression, position) != '\\')
        {
            return position < expression.Length ? expression[position++] : -1;
        }

        return IsCategory(expression, position) ? -1 : EscapeReader.ReadRune(expression, ref position);
    }

    private static bool IsCategory(int[] expression, int position) => At(expression, position + 1) is 'p' or 'P';

    /// <summary>Reads <c>[:name:]</c>; the result is null for an unknown name. False when no <c>:]</c> follows: then <c>[</c> is a character.</summary>
    private static bool ReadPosix(int[] expression, ref int position, out RuneSet? set)
    {
        set = null;
        for (var end = position + 2; end + 1 < expression.Length; end++)
        {
            if (expression[end] != ':' || expression[end + 1] != ']')
            {
                continue;
            }

            var negated = At(expression, position + 2) == '^' && end > position + 2;
            var start = position + (negated ? 3 : 2);
            var name = string.Concat(expression[start..end].Select(rune => rune < 0x80 ? (char)rune : '\uFFFD'));
            set = negated ? RuneSets.Posix(name)?.Negate() : RuneSets.Posix(name);
            position = end + 2;
            return true;
        }

        return false;
    }

    private static int At(int[] expression, int position) => position < expression.Length ? expression[position] : -1;
}
