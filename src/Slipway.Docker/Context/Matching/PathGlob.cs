namespace Slipway.Docker.Context.Matching;

/// <summary>
/// Go's <c>filepath.Match</c>: what COPY and ADD use for their sources, and the first syntax check of every ignore
/// pattern. It differs from the ignore patterns themselves: no <c>**</c>, and <c>[]a]</c> is an error.
/// </summary>
internal static class PathGlob
{
    private const string TrailingEscape = "a \\ at the end escapes nothing";

    /// <summary>Whether a source has wildcards at all.</summary>
    public static bool HasWildcard(ReadOnlySpan<byte> text, PathSyntax syntax = PathSyntax.Unix)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\\' && syntax == PathSyntax.Unix)
            {
                i++;
            }
            else if (text[i] is (byte)'*' or (byte)'?' or (byte)'[')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the whole name matches. A malformed pattern matches nothing.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> name, PathSyntax syntax = PathSyntax.Unix)
        => Match(pattern, name, syntax, out var matches) is null && matches;

    /// <summary>
    /// What is wrong with an ignore pattern, or null. Docker asks only whether the pattern matches ".", and what follows the
    /// first mismatch is not looked at: <c>[a</c> is an error here, <c>x*[a</c> only when it is compared with a path.
    /// </summary>
    public static string? FindError(ReadOnlySpan<byte> pattern, PathSyntax syntax = PathSyntax.Unix)
        => Match(pattern, "."u8, syntax, out _);

    private static string? Match(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> name, PathSyntax syntax, out bool matches)
    {
        var separator = CleanPath.Separator(syntax);
        matches = false;
        while (!pattern.IsEmpty)
        {
            NextChunk(ref pattern, syntax, out var star, out var chunk);
            if (star && chunk.IsEmpty)
            {
                matches = !name.Contains(separator);
                return null;
            }

            var error = MatchChunk(chunk, name, syntax, out var found, out var rest);
            found = found && (rest.IsEmpty || !pattern.IsEmpty);
            for (var i = 0; error is null && !found && star && i < name.Length && name[i] != separator; i++)
            {
                error = MatchChunk(chunk, name[(i + 1)..], syntax, out found, out rest);
                found = found && (rest.IsEmpty || !pattern.IsEmpty);
            }

            if (error is not null || !found)
            {
                return error;
            }

            name = rest;
        }

        matches = name.IsEmpty;
        return null;
    }

    /// <summary>Takes leading stars and the text up to the next star outside a class.</summary>
    private static void NextChunk(scoped ref ReadOnlySpan<byte> pattern, PathSyntax syntax, out bool star, out ReadOnlySpan<byte> chunk)
    {
        star = false;
        while (!pattern.IsEmpty && pattern[0] == (byte)'*')
        {
            pattern = pattern[1..];
            star = true;
        }

        var inClass = false;
        var i = 0;
        for (; i < pattern.Length; i++)
        {
            if (pattern[i] == (byte)'\\' && syntax == PathSyntax.Unix)
            {
                i = Math.Min(i + 1, pattern.Length - 1);
            }
            else if (pattern[i] == (byte)'[')
            {
                inClass = true;
            }
            else if (pattern[i] == (byte)']')
            {
                inClass = false;
            }
            else if (pattern[i] == (byte)'*' && !inClass)
            {
                break;
            }
        }

        chunk = pattern[..i];
        pattern = pattern[i..];
    }

    /// <summary>Matches one chunk at the start of a name; reads the chunk to its end also after a mismatch, to find its errors.</summary>
    private static string? MatchChunk(ReadOnlySpan<byte> chunk, ReadOnlySpan<byte> name, PathSyntax syntax, out bool matches, out ReadOnlySpan<byte> rest)
    {
        var failed = false;
        matches = false;
        rest = default;
        while (!chunk.IsEmpty)
        {
            failed = failed || name.IsEmpty;
            var current = chunk[0];
            chunk = chunk[1..];
            if (current == (byte)'[')
            {
                var rune = failed ? 0 : TakeRune(ref name);
                if (MatchClass(ref chunk, rune, syntax, out var inClass) is { } error)
                {
                    return error;
                }

                failed = failed || !inClass;
                continue;
            }

            if (current == (byte)'?')
            {
                failed = failed || name[0] == CleanPath.Separator(syntax);
                if (!failed)
                {
                    TakeRune(ref name);
                }

                continue;
            }

            if (current == (byte)'\\' && syntax == PathSyntax.Unix)
            {
                if (chunk.IsEmpty)
                {
                    return TrailingEscape;
                }

                current = chunk[0];
                chunk = chunk[1..];
            }

            failed = failed || name[0] != current;
            name = failed ? name : name[1..];
        }

        rest = name;
        matches = !failed;
        return null;
    }

    private static string? MatchClass(ref ReadOnlySpan<byte> chunk, int rune, PathSyntax syntax, out bool matches)
    {
        var negated = !chunk.IsEmpty && chunk[0] == (byte)'^';
        chunk = negated ? chunk[1..] : chunk;
        var found = false;
        matches = false;
        for (var ranges = 0; ; ranges++)
        {
            if (!chunk.IsEmpty && chunk[0] == (byte)']' && ranges > 0)
            {
                chunk = chunk[1..];
                break;
            }

            if (TakeClassRune(ref chunk, syntax, out var low) is { } lowError)
            {
                return lowError;
            }

            var high = low;
            if (chunk[0] == (byte)'-')
            {
                chunk = chunk[1..];
                if (TakeClassRune(ref chunk, syntax, out high) is { } highError)
                {
                    return highError;
                }
            }

            found = found || (low <= rune && rune <= high);
        }

        matches = found != negated;
        return null;
    }

    private static string? TakeClassRune(ref ReadOnlySpan<byte> chunk, PathSyntax syntax, out int rune)
    {
        rune = 0;
        if (chunk.IsEmpty)
        {
            return "a [ is not closed by ]";
        }

        if (chunk[0] == (byte)'-' || chunk[0] == (byte)']')
        {
            return chunk[0] == (byte)'-' ? "a - in [ ] needs a character on each side (or write \\-)" : "a [ ] holds no character (or write \\])";
        }

        if (chunk[0] == (byte)'\\' && syntax == PathSyntax.Unix)
        {
            chunk = chunk[1..];
            if (chunk.IsEmpty)
            {
                return TrailingEscape;
            }
        }

        rune = Utf8Text.DecodeFirst(chunk, out var width);
        if (rune == Utf8Text.Replacement && width == 1)
        {
            return "a [ ] holds a byte that is not UTF-8";
        }

        chunk = chunk[width..];
        return chunk.IsEmpty ? "a [ is not closed by ]" : null;
    }

    private static int TakeRune(ref ReadOnlySpan<byte> name)
    {
        var rune = Utf8Text.DecodeFirst(name, out var width);
        name = name[width..];
        return rune;
    }
}
