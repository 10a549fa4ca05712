namespace Slipway.Docker.Provisioning.Apt;

/// <summary>Reads files of stanzas with fields (deb822): <c>.sources</c> and preferences files.</summary>
internal static class Deb822
{
    /// <summary>
    /// The stanzas, each as fields by name (names ignore case). Continuation lines stay as they are, after a line break, so
    /// that an embedded key can be written out again. Comment lines are left out wherever they stand.
    /// </summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Parse(string text)
    {
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);
        string? current = null;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            if (line.Length == 0)
            {
                if (fields.Count > 0)
                {
                    yield return fields;
                }

                (fields, current) = (new(StringComparer.OrdinalIgnoreCase), null);
            }
            else if (line[0] is ' ' or '\t')
            {
                if (current is not null)
                {
                    fields[current] += "\n" + line;
                }
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                current = line[..colon].TrimEnd();
                fields[current] = line[(colon + 1)..].Trim();
            }
        }

        if (fields.Count > 0)
        {
            yield return fields;
        }
    }
}
