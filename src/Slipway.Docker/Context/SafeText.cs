using System.Globalization;
using System.Text;
using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context;

/// <summary>File names and patterns as they may be shown: they can hold anything but a NUL, also what drives a terminal.</summary>
public static class SafeText
{
    /// <summary>
    /// Escapes what is not plainly visible: control characters (<c>\n</c>, <c>\x1b</c>), bidirectional and other format
    /// characters, line separators (<c>\u{202e}</c>) and bytes that are not UTF-8 (<c>\xff</c>). Everything else stays.
    /// </summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsEscape(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length;)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                Append(result, rune);
                i += rune.Utf16SequenceLength;
            }
            else
            {
                var unit = text[i++];
                result.Append(CultureInfo.InvariantCulture, $"{(Utf8Text.IsEscapedByte(unit) ? $"\\x{unit - 0xDC00:x2}" : $"\\u{{{(int)unit:x4}}}")}");
            }
        }

        return result.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' or > '~')
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(StringBuilder result, Rune rune)
    {
        switch (rune.Value)
        {
            case '\n':
                result.Append("\\n");
                return;
            case '\r':
                result.Append("\\r");
                return;
            case '\t':
                result.Append("\\t");
                return;
            case < ' ' or (>= 0x7F and <= 0x9F):
                result.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}");
                return;
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            || (category == UnicodeCategory.SpaceSeparator && rune.Value != ' '))
        {
            result.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x4}}}");
        }
        else
        {
            result.Append(rune.ToString());
        }
    }
}
