namespace Nuke.Common.CI.TeamCity;

/// <summary>A file in Java's properties format, as the agent writes it.</summary>
internal static class PropertiesFile
{
    /// <summary>The properties; none when there is no such file. Names ignore case; the mark of secret ones is taken off.</summary>
    public static IReadOnlyDictionary<string, string> Read(string? path)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            if (line.Length > 0 && line[0] is not ('#' or '!') && FindSeparator(line) is > 0 and var separator)
            {
                properties[Unescape(line[..separator]).Replace("secure:", null, StringComparison.Ordinal)] = Unescape(line[(separator + 1)..]);
            }
        }

        return properties;
    }

    /// <summary>The first equals sign that is not escaped.</summary>
    private static int FindSeparator(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '=')
            {
                return i;
            }
        }

        return -1;
    }

    private static string Unescape(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u' && i + 4 < text.Length && ushort.TryParse(text.AsSpan(i + 1, 4), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 4;
                continue;
            }

            plain.Append(text[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
        }

        return plain.ToString();
    }
}
