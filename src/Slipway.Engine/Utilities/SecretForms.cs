using System.Globalization;
using System.Text;

namespace Nuke.Common.Utilities;

/// <summary>The forms in which a secret value turns up in text.</summary>
internal static class SecretForms
{
    /// <summary>The shortest line of a value of several lines that is hidden alone: shorter ones (<c>},</c>) are everywhere.</summary>
    private const int MinLineLength = 3;

    /// <summary>
    /// The value itself, without blanks around it, each of its lines, and all of these inside a quoted argument, a JSON string and
    /// a URL. What is shorter than two characters is left out.
    /// </summary>
    public static IEnumerable<string> Of(string value)
    {
        var lines = value.Split('\n', StringSplitOptions.TrimEntries);
        return new[] { value, value.Trim() }
            .Concat(lines.Length > 1 ? lines.Where(line => line.Length >= MinLineLength) : [])
            .SelectMany(text => Encodings(text).Prepend(text))
            .Where(form => form.Length > 1);
    }

    private static IEnumerable<string> Encodings(string text)
    {
        // As an argument in double quotes, by the rules of Windows and by simpler ones.
        yield return Quoted(text);
        yield return text.Replace("\"", "\\\"", StringComparison.Ordinal);

        // In JSON: with short escapes only, with a slash escaped too (PHP, older JavaScript), and with as many escapes as .NET uses.
        var json = Json(text, strict: false);
        yield return json;
        yield return json.Replace("/", "\\/", StringComparison.Ordinal);
        yield return Json(text, strict: true);

        // In a URL: a lone surrogate cannot be encoded.
        if (Rune.TryGetRuneAt(text, 0, out _) && !HasLoneSurrogate(text))
        {
            var url = Uri.EscapeDataString(text);
            yield return url;
            yield return LowerHexadecimal(url);
            yield return url.Replace("%20", "+", StringComparison.Ordinal);
        }
    }

    private static bool HasLoneSurrogate(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                return true;
            }
        }

        return false;
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length);
        var backslashes = 0;
        foreach (var character in text)
        {
            if (character == '"')
            {
                quoted.Append('\\', backslashes + 1);
            }

            backslashes = character == '\\' ? backslashes + 1 : 0;
            quoted.Append(character);
        }

        return quoted.ToString();
    }

    private static string Json(string text, bool strict)
    {
        var json = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                '"' when !strict => json.Append("\\\""),
                < ' ' => Escape(character),
                '"' or '&' or '\'' or '+' or '<' or '>' or '`' or > '~' when strict => Escape(character),
                _ => json.Append(character),
            };
        }

        return json.ToString();

        StringBuilder Escape(char character) => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
    }

    private static string LowerHexadecimal(string url)
    {
        var lower = url.ToCharArray();
        for (var index = 0; index + 2 < lower.Length; index++)
        {
            if (lower[index] == '%')
            {
                lower[index + 1] = char.ToLowerInvariant(lower[index + 1]);
                lower[index + 2] = char.ToLowerInvariant(lower[index + 2]);
            }
        }

        return new string(lower);
    }
}
