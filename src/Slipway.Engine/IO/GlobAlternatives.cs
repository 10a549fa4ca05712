namespace Nuke.Common.IO;

/// <summary>Expands alternatives: <c>*.{cs,fs}</c> is <c>*.cs</c> and <c>*.fs</c>. They may be nested, empty, and contain separators.</summary>
internal static class GlobAlternatives
{
    // Alternatives multiply; a pattern that has more is a mistake.
    private const int Most = 10_000;

    /// <summary>Every pattern that a choice of alternatives gives, in order.</summary>
    /// <exception cref="ArgumentException">A brace is not closed, or there are too many alternatives.</exception>
    public static IReadOnlyList<string> Expand(string pattern)
    {
        var expanded = new List<string>();
        Expand(pattern, pattern, expanded);
        return expanded;
    }

    private static void Expand(string pattern, string original, List<string> expanded)
    {
        var open = pattern.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            Assert.True(expanded.Count < Most, $"Pattern '{original}' has more than {Most} alternatives");
            expanded.Add(pattern);
            return;
        }

        var (choices, close) = Choices(pattern, open, original);
        foreach (var choice in choices)
        {
            Expand(string.Concat(pattern.AsSpan(0, open), choice, pattern.AsSpan(close + 1)), original, expanded);
        }
    }

    private static (List<string> Choices, int Close) Choices(string pattern, int open, string original)
    {
        var choices = new List<string>();
        var start = open + 1;
        for (int index = start, depth = 0; index < pattern.Length; index++)
        {
            if (depth == 0 && pattern[index] is ',' or '}')
            {
                choices.Add(pattern[start..index]);
                start = index + 1;
                if (pattern[index] == '}')
                {
                    return (choices, index);
                }
            }

            depth += pattern[index] == '{' ? 1 : pattern[index] == '}' ? -1 : 0;
        }

        throw new ArgumentException($"Pattern '{original}' has an opening '{{' without a closing '}}'");
    }
}
