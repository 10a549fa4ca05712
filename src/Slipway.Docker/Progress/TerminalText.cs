using System.Buffers;
using System.Globalization;
using System.Text;

namespace Slipway.Docker.Progress;

/// <summary>Makes text that somebody else wrote safe to show, and fits text to a terminal.</summary>
public static class TerminalText
{
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>
    /// The text on one line, with control characters, line and paragraph separators, bidirectional and other invisible format
    /// characters and broken surrogates written as <c>\n</c>, <c>\x1b</c> or <c>\u202e</c>. A backslash stays as it is.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                Append(result, rune);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
        }

        return result.ToString();
    }

    /// <summary>The lines of a text, each made safe; tabs are kept as blanks. For output of a compiler, which is shown as it was written.</summary>
    public static string EscapeLine(string line) => Escape(line.Replace("\t", "    ", StringComparison.Ordinal));

    /// <summary>How many columns a text takes on a terminal: wide East Asian characters and emoji take two, combining marks none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    /// <summary>Cuts a text that is wider than so many columns, and puts an ellipsis at its end.</summary>
    public static string Fit(string text, int width)
    {
        if (text.Length <= width / 2 || Width(text) <= width)
        {
            return text;
        }

        var used = 0;
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Width(rune);
            if (used > width - 1)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return width < 1 ? "" : text[..end] + "…";
    }

    private static void Append(StringBuilder result, Rune rune)
    {
        switch (rune.Value)
        {
            case '\n':
                result.Append("\\n");
                break;
            case '\r':
                result.Append("\\r");
                break;
            case '\t':
                result.Append("\\t");
                break;
            case < 0x20 or (>= 0x7f and < 0xa0):
                result.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}");
                break;
            case var value when IsInvisible(rune):
                result.Append(CultureInfo.InvariantCulture, $"\\u{value:x4}");
                break;
            default:
                result.Append(rune.ToString());
                break;
        }
    }

    private static bool IsInvisible(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.PrivateUse;

    private static int Width(Rune rune)
    {
        var value = rune.Value;
        return value < 0x300 ? 1
            : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
            : value is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3)
                or (>= 0xf900 and <= 0xfaff) or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60)
                or (>= 0xffe0 and <= 0xffe6) or (>= 0x1f300 and <= 0x1faff) or (>= 0x20000 and <= 0x3fffd) ? 2
            : 1;
    }
}
