using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context;

/// <summary>The stages between the bytes of an ignore file and the patterns that are compared, in the order in which BuildKit has them.</summary>
internal static class IgnoreFileReader
{
    /// <summary>The longest line, its line end included, that Go's scanner takes.</summary>
    private const int MaxLine = 64 * 1024;

    /// <summary>Stage A: lines to patterns.</summary>
    public static List<IgnorePattern> Read(ReadOnlySpan<byte> content, string path, PathSyntax syntax)
    {
        var patterns = new List<IgnorePattern>();
        for (var line = 1; !content.IsEmpty; line++)
        {
            var end = content.IndexOf((byte)'\n');
            var text = end < 0 ? content : content[..end];
            if (text.Length >= MaxLine)
            {
                throw new IgnoreFileException(path, line, IgnoreFileProblem.LineTooLong,
                    $"the line has {text.Length} bytes, and BuildKit reads at most {MaxLine - 1} (\"token too long\"). Split it into several lines.");
            }

            content = end < 0 ? default : content[(end + 1)..];
            text = text.EndsWith("\r"u8) ? text[..^1] : text;
            text = line == 1 && text.StartsWith("\uFEFF"u8) ? text[3..] : text;
            // A comment has # in the first column; behind white space, # is part of a pattern.
            if (!text.StartsWith("#"u8) && Utf8Text.Trim(text) is { IsEmpty: false } trimmed)
            {
                patterns.Add(ReadLine(trimmed, line, syntax));
            }
        }

        return patterns;
    }

    /// <summary>The patterns are sent as a header: all of them encoded when one is not ASCII, else none, and then control characters are refused.</summary>
    public static void CheckTransport(List<IgnorePattern> patterns, string path)
    {
        if (patterns.Exists(pattern => !System.Text.Ascii.IsValid(pattern.Pattern)))
        {
            return;
        }

        if (patterns.Find(pattern => pattern.Pattern.AsSpan().ContainsAnyExceptInRange(' ', '~')) is { } control)
        {
            throw new IgnoreFileException(path, control.Line, IgnoreFileProblem.ControlCharacter,
                $"the pattern '{SafeText.Escape(control.Pattern)}' holds a control character, and BuildKit cannot send it (\"header key \\\"exclude-patterns\\\" "
                + "contains value with non-printable ASCII characters\"). Remove it; line ends must be LF or CRLF.");
        }
    }

    /// <summary>Stage B: one pattern to what is compared.</summary>
    public static IgnorePattern ToCompared(IgnorePattern pattern, string path, PathSyntax syntax)
    {
        var trimmed = Utf8Text.Trim(Utf8Text.FromText(pattern.Pattern));
        if (trimmed.IsEmpty)
        {
            return pattern;
        }

        var cleaned = CleanPath.Of(trimmed, syntax).AsSpan();
        var exception = cleaned[0] == (byte)'!';
        cleaned = exception ? cleaned[1..] : cleaned;
        if (cleaned.IsEmpty)
        {
            throw new IgnoreFileException(path, pattern.Line, IgnoreFileProblem.EmptyException,
                "'!' has no pattern behind it (\"illegal exclusion pattern\"). Write !PATH to keep a path, or remove the line.");
        }

        if (PathGlob.FindError(cleaned, syntax) is { } error)
        {
            throw new IgnoreFileException(path, pattern.Line, IgnoreFileProblem.BadPattern,
                $"'{SafeText.Escape(pattern.Text)}' is not a valid pattern (\"syntax error in pattern\"): {error}.");
        }

        return pattern with { IsException = exception, Cleaned = cleaned.ToArray() };
    }

    private static IgnorePattern ReadLine(ReadOnlySpan<byte> trimmed, int line, PathSyntax syntax)
    {
        var exception = trimmed[0] == (byte)'!';
        var rest = exception ? Utf8Text.Trim(trimmed[1..]) : trimmed;
        var cleaned = rest.IsEmpty ? [] : CleanPath.Of(rest, syntax);
        if (syntax == PathSyntax.Windows)
        {
            cleaned.AsSpan().Replace((byte)'\\', (byte)'/');
        }

        var start = cleaned.Length > 1 && cleaned[0] == (byte)'/' ? 1 : 0;
        var pattern = Utf8Text.ToText(Utf8Text.ReplaceInvalid(cleaned.AsSpan(start)));
        return new IgnorePattern(line, Utf8Text.ToText(trimmed), exception ? $"!{pattern}" : pattern);
    }
}
