namespace Nuke.Common.IO;

/// <summary>One name of a pattern.</summary>
internal sealed class GlobSegment
{
    private readonly string pattern;
    private readonly bool ignoreCase;

    /// <summary>Takes a name without separators and alternatives.</summary>
    /// <exception cref="ArgumentException">A bracket is not closed.</exception>
    public GlobSegment(string pattern, bool ignoreCase)
    {
        this.pattern = pattern;
        this.ignoreCase = ignoreCase;
        var hasWildcards = pattern.AsSpan().IndexOfAny("*?[") >= 0;
        IsRecursive = pattern == "**";
        Literal = !hasWildcards && (!ignoreCase || pattern == "..") ? pattern : null;
        for (var index = 0; index < pattern.Length; index += ElementLength(index))
        {
            // Walks over every element once, so that an open bracket is an error now and not in the middle of a search.
        }
    }

    /// <summary>Whether it is <c>**</c>: any directories, also none.</summary>
    public bool IsRecursive { get; }

    /// <summary>The only name that matches, when there is just one spelling of it; the disk can be asked for it directly.</summary>
    public string? Literal { get; }

    /// <summary>Whether a name matches. Takes time in proportion to the lengths of name and pattern multiplied, at worst.</summary>
    public bool IsMatch(ReadOnlySpan<char> name)
    {
        int position = 0, index = 0, starIndex = -1, starPosition = 0;
        while (position < name.Length)
        {
            if (index < pattern.Length && pattern[index] == '*')
            {
                starIndex = ++index;
                starPosition = position;
            }
            else if (index < pattern.Length && Matches(index, name[position]))
            {
                index += ElementLength(index);
                position++;
            }
            else if (starIndex >= 0)
            {
                // The last star takes one more character; earlier ones need not be tried again.
                index = starIndex;
                position = ++starPosition;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(index).Trim('*').IsEmpty;
    }

    private static bool InRange(char character, char from, char to) => character >= from && character <= to;

    private bool Matches(int index, char character) =>
        pattern[index] switch
        {
            '?' => true,
            '[' => InSet(pattern.AsSpan(index + 1, ElementLength(index) - 2), character),
            var expected => Fold(expected) == Fold(character),
        };

    private bool InSet(ReadOnlySpan<char> set, char character)
    {
        var negated = set[0] is '!' or '^';
        set = negated ? set[1..] : set;
        var contained = false;
        for (var index = 0; index < set.Length; index++)
        {
            var from = set[index];
            var to = index + 2 < set.Length && set[index + 1] == '-' ? set[index += 2] : from;
            contained |= InRange(character, from, to)
                || (ignoreCase && (InRange(char.ToUpperInvariant(character), from, to) || InRange(char.ToLowerInvariant(character), from, to)));
        }

        return contained != negated;
    }

    private char Fold(char character) => ignoreCase ? char.ToUpperInvariant(character) : character;

    private int ElementLength(int index)
    {
        if (pattern[index] != '[')
        {
            return 1;
        }

        // A bracket right after the opening one (or its "!") is a member of the set.
        var first = index + 1;
        first += first < pattern.Length && pattern[first] is '!' or '^' ? 1 : 0;
        var end = first + 1 < pattern.Length ? pattern.IndexOf(']', first + 1) : -1;
        return end < 0
            ? throw new ArgumentException($"Pattern '{pattern}' has an opening '[' without a closing ']'; to match a bracket, write '[[]'")
            : end - index + 1;
    }
}
