namespace Slipway.Docker.Context.Matching;

/// <summary>Reads what follows a <c>\</c> in RE2's syntax.</summary>
internal static class EscapeReader
{
    /// <summary>The set of <c>\d</c> or <c>\pL</c> at a position, which is moved behind it; null, without moving, when there is none.</summary>
    public static RuneSet? ReadSet(int[] expression, ref int position)
    {
        if (position + 1 >= expression.Length || expression[position] != '\\')
        {
            return null;
        }

        var letter = expression[position + 1];
        if (letter is 'p' or 'P')
        {
            return ReadCategory(expression, ref position, negated: letter == 'P');
        }

        var perl = letter is 'd' or 'D' or 's' or 'S' or 'w' or 'W' ? RuneSets.Perl(letter) : null;
        position += perl is null ? 0 : 2;
        return perl;
    }

    /// <summary>The character that an escape stands for, or -1 when RE2 knows no such escape.</summary>
    public static int ReadRune(int[] expression, ref int position)
    {
        if (position + 1 >= expression.Length)
        {
            return -1;
        }

        var rune = expression[position + 1];
        position += 2;
        return rune switch
        {
            >= '0' and <= '7' => ReadOctal(expression, ref position, rune),
            'x' => ReadHex(expression, ref position),
            'a' => 0x07,
            'f' => 0x0C,
            'n' => 0x0A,
            'r' => 0x0D,
            't' => 0x09,
            'v' => 0x0B,
            < 0x80 when !char.IsAsciiLetterOrDigit((char)rune) => rune,
            _ => -1,
        };
    }

    private static RuneSet? ReadCategory(int[] expression, ref int position, bool negated)
    {
        var start = position + 2;
        var end = start + 1;
        if (start < expression.Length && expression[start] == '{')
        {
            start++;
            end = Array.IndexOf(expression, '}', start);
        }

        if (end < 0 || end > expression.Length)
        {
            return null;
        }

        if (start < end && expression[start] == '^')
        {
            negated = !negated;
            start++;
        }

        var name = string.Concat(expression[start..end].Select(rune => rune < 0x80 ? (char)rune : '\uFFFD'));
        var set = RuneSets.Category(name);
        if (set is not null)
        {
            position = expression[position + 2] == '{' ? end + 1 : end;
        }

        return negated ? set?.Negate() : set;
    }

    /// <summary>Up to three octal digits; a single digit other than 0 would be a reference back, which RE2 has not.</summary>
    private static int ReadOctal(int[] expression, ref int position, int first)
    {
        if (first != '0' && !IsOctal(expression, position))
        {
            return -1;
        }

        var value = first - '0';
        for (var i = 0; i < 2 && IsOctal(expression, position); i++)
        {
            value = (value * 8) + expression[position++] - '0';
        }

        return value;
    }

    /// <summary>Two digits, or any number of them in braces.</summary>
    private static int ReadHex(int[] expression, ref int position)
    {
        if (position < expression.Length && expression[position] == '{')
        {
            var value = 0;
            var digits = 0;
            for (position++; position < expression.Length; digits++)
            {
                var rune = expression[position++];
                if (rune == '}')
                {
                    return digits > 0 ? value : -1;
                }

                value = IsHex(rune) ? (value * 16) + HexValue(rune) : int.MaxValue;
                if (value > 0x10FFFF)
                {
                    return -1;
                }
            }

            return -1;
        }

        if (position + 1 >= expression.Length || !IsHex(expression[position]) || !IsHex(expression[position + 1]))
        {
            return -1;
        }

        position += 2;
        return (HexValue(expression[position - 2]) * 16) + HexValue(expression[position - 1]);
    }

    private static int HexValue(int rune) => char.IsAsciiDigit((char)rune) ? rune - '0' : (rune | 0x20) - 'a' + 10;

    private static bool IsOctal(int[] expression, int position) => position < expression.Length && expression[position] is >= '0' and <= '7';

    private static bool IsHex(int rune) => rune < 0x80 && char.IsAsciiHexDigit((char)rune);
}
