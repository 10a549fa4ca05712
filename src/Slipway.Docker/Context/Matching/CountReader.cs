namespace Slipway.Docker.Context.Matching;

/// <summary>Reads a counted repetition of RE2's syntax.</summary>
internal static class CountReader
{
    private const int MaxCount = 1000;

    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c> at a position.</summary>
    /// <returns>The position behind it, or -1 when the brace is a character. A minimum of -1: out of range, an error. A maximum of -1: no limit.</returns>
    public static int Read(int[] expression, int position, out int minimum, out int maximum)
    {
        maximum = -1;
        position++;
        if (!ReadNumber(expression, ref position, out minimum))
        {
            return -1;
        }

        if (position < expression.Length && expression[position] == ',')
        {
            position++;
            if (position < expression.Length && expression[position] != '}' && !ReadNumber(expression, ref position, out maximum))
            {
                return -1;
            }
        }
        else
        {
            maximum = minimum;
        }

        if (minimum > MaxCount || maximum > MaxCount || (maximum >= 0 && minimum > maximum))
        {
            minimum = -1;
        }

        return position < expression.Length && expression[position] == '}' ? position + 1 : -1;
    }

    /// <summary>Reads a number without leading zeros; one that is too large reads as <see cref="int.MaxValue"/>.</summary>
    private static bool ReadNumber(int[] expression, ref int position, out int number)
    {
        number = 0;
        var start = position;
        while (position < expression.Length && expression[position] is >= '0' and <= '9')
        {
            number = number > MaxCount ? int.MaxValue : (number * 10) + expression[position] - '0';
            position++;
        }

        return position > start && (position == start + 1 || expression[start] != '0');
    }
}
