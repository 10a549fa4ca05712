namespace Slipway.Docker.Dockerfiles;

/// <summary>What a <c>--mount</c> of RUN says about where its content comes from.</summary>
/// <param name="Type">The kind: <c>bind</c> by default.</param>
/// <param name="From">The stage, image or named context, or null.</param>
/// <param name="Source">The path there, or null for the root.</param>
internal sealed record MountFlag(string Type, string? From, string? Source)
{
    /// <summary>Reads <c>type=bind,source=x,target=y</c>; a field may stand in double quotes.</summary>
    public static MountFlag Parse(string value)
    {
        var mount = new MountFlag("bind", From: null, Source: null);
        foreach (var field in Fields(value))
        {
            var equals = field.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                continue;
            }

            var content = field[(equals + 1)..];
            mount = field[..equals].ToLowerInvariant() switch
            {
                "type" => mount with { Type = content.ToLowerInvariant() },
                "from" => mount with { From = content },
                "source" or "src" => mount with { Source = content },
                _ => mount,
            };
        }

        return mount;
    }

    private static IEnumerable<string> Fields(string value)
    {
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= value.Length; i++)
        {
            if (i < value.Length && value[i] == '"')
            {
                quoted = !quoted;
            }
            else if (i == value.Length || (value[i] == ',' && !quoted))
            {
                yield return value[start..i].Trim('"');
                start = i + 1;
            }
        }
    }
}
