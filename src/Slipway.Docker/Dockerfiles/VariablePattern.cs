using System.Text;

namespace Slipway.Docker.Dockerfiles;

/// <summary>The patterns of <c>${x#y}</c> and its like: <c>*</c> is any text, <c>?</c> any character, <c>\</c> escapes.</summary>
internal static class VariablePattern
{
    /// <summary>Removes the shortest or longest start that matches.</summary>
    public static string TrimStart(string value, string pattern, bool longest)
    {
        for (var i = 0; i <= value.Length; i++)
        {
            var length = longest ? value.Length - i : i;
            if (Matches(pattern, value.AsSpan(0, length)))
            {
                return value[length..];
            }
        }

        return value;
    }

    /// <summary>Removes the shortest or longest end that matches.</summary>
    public static string TrimEnd(string value, string pattern, bool longest)
    {
        for (var i = 0; i <= value.Length; i++)
        {
            var length = longest ? value.Length - i : i;
            if (Matches(pattern, value.AsSpan(value.Length - length)))
            {
                return value[..^length];
            }
        }

        return value;
    }

    /// <summary>Replaces the first or every longest part that matches.</summary>
    public static string Replace(string value, string pattern, string replacement, bool all)
    {
        var result = new StringBuilder();
        var position = 0;
        while (position < value.Length)
        {
            var length = value.Length - position;
            while (length > 0 && !Matches(pattern, value.AsSpan(position, length)))
            {
                length--;
            }

            if (length == 0)
            {
                result.Append(value[position++]);
                continue;
            }

            result.Append(replacement);
            position += length;
            if (!all)
            {
                break;
            }
        }

        return result.Append(value.AsSpan(position)).ToString();
    }

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var star = -1;
        var (at, mark, i) = (0, 0, 0);
        while (i < text.Length)
        {
            var escaped = at + 1 < pattern.Length && pattern[at] == '\\';
            if (at < pattern.Length && !escaped && pattern[at] == '*')
            {
                star = ++at;
                mark = i;
            }
            else if (at < pattern.Length && ((!escaped && pattern[at] == '?') || pattern[escaped ? at + 1 : at] == text[i]))
            {
                at += escaped ? 2 : 1;
                i++;
            }
            else if (star >= 0)
            {
                at = star;
                i = ++mark;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }
}
