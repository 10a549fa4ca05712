using System.Text;
using System.Text.RegularExpressions;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The patterns of Go's <c>filepath.Match</c>: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[^a]</c>, <c>\x</c>; none crosses a slash.</summary>
internal static class GoPathPattern
{
    /// <summary>An expression that matches exactly what the pattern matches, for paths with forward slashes.</summary>
    /// <exception cref="FormatException">The pattern is malformed.</exception>
    public static Regex Compile(string pattern)
    {
        var result = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*':
                    result.Append("[^/]*");
                    break;
                case '?':
                    result.Append("(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^/])");
                    break;
                case '[':
                    i = AppendClass(pattern, i + 1, result);
                    break;
                case '\\' when !OperatingSystem.IsWindows():
                    result.Append(Regex.Escape(Escaped(pattern, ref i).ToString()));
                    break;
                default:
                    result.Append(Regex.Escape(pattern[i].ToString()));
                    break;
            }
        }

        return new Regex(result.Append("\\z").ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    private static int AppendClass(string pattern, int position, StringBuilder result)
    {
        var i = position;
        var negated = i < pattern.Length && pattern[i] == '^';
        i += negated ? 1 : 0;
        var ranges = new StringBuilder();
        for (var start = i; i == start || i >= pattern.Length || pattern[i] != ']';)
        {
            var low = ClassCharacter(pattern, ref i);
            var high = low;
            if (i < pattern.Length && pattern[i] == '-')
            {
                i++;
                high = ClassCharacter(pattern, ref i);
            }

            // A range that runs backwards matches nothing; in Go that is no error.
            ranges.Append(low <= high ? $"{Unicode(low)}-{Unicode(high)}" : string.Empty);
        }

        result.Append((negated, ranges.Length) switch
        {
            (false, 0) => "[^\u0000-\uffff]",
            (true, 0) => "[\u0000-\uffff]",
            _ => $"[{(negated ? "^" : string.Empty)}{ranges}]",
        });
        return i;
    }

    private static string Unicode(char character) => $"\\u{(int)character:x4}";

    private static char ClassCharacter(string pattern, ref int i)
    {
        if (i >= pattern.Length || pattern[i] is '-' or ']')
        {
            throw new FormatException("the pattern has a '[' that is not closed, or an incomplete range in it");
        }

        var character = pattern[i] == '\\' && !OperatingSystem.IsWindows() ? Escaped(pattern, ref i) : pattern[i];
        i++;
        return character;
    }

    private static char Escaped(string pattern, ref int i)
        => ++i < pattern.Length ? pattern[i] : throw new FormatException("the pattern ends with a '\\' that escapes nothing");
}
