using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI;

/// <summary>Texts as YAML 1.2 (and, where they differ, 1.1) reads them back: plain where that is safe, else quoted, else in a block.</summary>
internal static partial class YamlText
{
    /// <summary>What a plain scalar must not begin with.</summary>
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<~";

    /// <summary>A text as a scalar on one line.</summary>
    public static string Scalar(string text)
        => !IsPrintable(text) || text.Contains('\n', StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal) ? DoubleQuoted(text)
            : IsPlain(text) ? text
            : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A text as a scalar; one that its author has quoted already stays as it is, as NUKE takes it.</summary>
    public static string LenientScalar(string text)
        => QuotedScalar().IsMatch(text) ? text : Scalar(text);

    /// <summary>Texts in one line, in brackets.</summary>
    public static string FlowList(IEnumerable<string> texts)
        => $"[{string.Join(", ", texts.Select(text => Scalar(text) is var scalar && scalar.AsSpan().ContainsAny(",[]{}") && scalar == text ? $"'{text}'" : scalar))}]";

    /// <summary>Writes <c>key: text</c>; several lines as a block. Nothing when there is no text.</summary>
    public static void WriteEntry(this CustomFileWriter writer, string key, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (lines.Length == 1 || !lines.All(IsPrintable))
        {
            writer.WriteLine($"{key}: {Scalar(lines.Length == 1 ? lines[0] : text)}");
            return;
        }

        // The indentation of a block is that of its first line, unless it is given.
        writer.WriteLine(lines[0].Length == 0 || lines[0][0] is ' ' or '\t' ? $"{key}: |2" : $"{key}: |");
        using (writer.Indent())
        {
            foreach (var line in lines)
            {
                writer.WriteLine(line);
            }
        }
    }

    /// <summary>Writes a mapping of texts below a key. Nothing when it is empty.</summary>
    public static void WriteMapping(this CustomFileWriter writer, string key, IReadOnlyCollection<KeyValuePair<string, string>>? pairs)
    {
        if (pairs is not { Count: > 0 })
        {
            return;
        }

        writer.WriteLine($"{key}:");
        using (writer.Indent())
        {
            foreach (var (name, value) in pairs)
            {
                // An empty text is a value too.
                if (value.Length == 0)
                {
                    writer.WriteLine($"{Scalar(name)}: ''");
                }

                writer.WriteEntry(Scalar(name), value);
            }
        }
    }

    /// <summary>Writes a list of texts below a key. Nothing when it is empty.</summary>
    public static void WriteList(this CustomFileWriter writer, string key, IEnumerable<string>? texts)
    {
        var all = texts?.ToList();
        if (all is not { Count: > 0 })
        {
            return;
        }

        writer.WriteLine($"{key}:");
        using (writer.Indent())
        {
            foreach (var text in all)
            {
                writer.WriteLine($"- {LenientScalar(text)}");
            }
        }
    }

    private static bool IsPlain(string text)
        => text.Length > 0
            && text[0] != ' '
            && text[^1] is not (' ' or ':')
            && !Indicators.Contains(text[0], StringComparison.Ordinal)
            && !text.Contains(": ", StringComparison.Ordinal)
            && !text.Contains(" #", StringComparison.Ordinal)
            && !text.StartsWith("...", StringComparison.Ordinal)
            && !NotAText().IsMatch(text);

    private static bool IsPrintable(string text)
    {
        foreach (var character in text)
        {
            if (character is (< ' ' and not ('\t' or '\n')) or (>= '\x7f' and < '\xa0') or '\u2028' or '\u2029' or '\ufeff' || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                >= ' ' and < 0x7f => quoted.Append(rune),
                <= 0xff => quoted.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}"),
                <= 0xffff => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What a reader would take for null, a truth value, a number or a date.</summary>
    [GeneratedRegex(@"^(null|true|false|yes|no|on|off|y|n|[-+]?\.(inf|nan)|[-+.]?[0-9][0-9_.,:a-fox+\-tz ]*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotAText();

    [GeneratedRegex(@"^('([^'\n]|'')*'|""([^""\\\n]|\\[^\n])*"")$", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedScalar();
}
