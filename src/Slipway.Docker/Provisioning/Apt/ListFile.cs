using System.Text;

namespace Slipway.Docker.Provisioning.Apt;

/// <summary>Reads a <c>sources.list</c> or <c>.list</c> file: one source a line, <c>deb [option=value …] URI suite component…</c>.</summary>
internal static class ListFile
{
    /// <summary>The file's sources. A source that was commented out is not there.</summary>
    public static IEnumerable<AptSource> Parse(string file, string text)
        => text.Split('\n').Select(line => ParseLine(file, line)).OfType<AptSource>();

    private static AptSource? ParseLine(string file, string line)
    {
        var comment = line.IndexOf('#', StringComparison.Ordinal);
        var rest = (comment < 0 ? line : line[..comment]).Trim();
        var space = rest.IndexOfAny([' ', '\t']);
        var type = space < 0 ? "" : rest[..space];
        if (type is not ("deb" or "deb-src"))
        {
            return null;
        }

        rest = rest[space..].TrimStart();
        Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
        if (rest.StartsWith('['))
        {
            var end = rest.IndexOf(']', StringComparison.Ordinal);
            if (end < 0)
            {
                return null;
            }

            options = ParseOptions(rest[1..end]);
            rest = rest[(end + 1)..];
        }

        return Words(rest) is [var uri, var suite, .. var components]
            ? new(file, true, [type], [uri], [suite], components, options)
            : null;
    }

    /// <summary>Several values are separated by commas here and by spaces in the other format, which is the one that is kept.</summary>
    private static Dictionary<string, string> ParseOptions(string text)
    {
        Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
        foreach (var option in AptText.Words(text))
        {
            var equals = option.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                options[FieldOf(option[..equals].TrimEnd('+', '-'))] = option[(equals + 1)..].Trim('"').Replace(',', ' ');
            }
        }

        return options;
    }

    /// <summary>An option's name in the other format.</summary>
    private static string FieldOf(string option)
    {
        var name = option.ToUpperInvariant();
        return name switch
        {
            "ARCH" => "Architectures",
            "LANG" => "Languages",
            "TARGET" => "Targets",
            _ => string.Join('-', name.Split('-').Select(word => word.Length == 0 ? word : word[0] + word[1..].ToLowerInvariant())),
        };
    }

    /// <summary>Words, where quotes and square brackets hold spaces together: <c>cdrom:[Debian 12 DVD]/</c>.</summary>
    private static string[] Words(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var (quoted, bracketed) = (false, false);
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\r' && !quoted && !bracketed)
            {
                Finish();
                continue;
            }

            (quoted, bracketed) = (quoted ^ (character == '"'), character == '[' || (bracketed && character != ']'));
            if (character != '"')
            {
                word.Append(character);
            }
        }

        Finish();
        return [.. words];

        void Finish()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
