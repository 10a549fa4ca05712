namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Which distribution this is, from <c>os-release</c> (freedesktop.org specification).</summary>
/// <param name="Id">The distribution: <c>debian</c>. Empty when unknown.</param>
/// <param name="VersionId">Its version: <c>12</c>. Empty for a rolling one.</param>
/// <param name="Codename">The version's name: <c>bookworm</c>. May be empty.</param>
/// <param name="PrettyName">The name for people.</param>
internal sealed record OperatingSystemRelease(string Id, string VersionId, string Codename, string PrettyName)
{
    /// <summary>Debian 12.</summary>
    public bool IsBookworm => this is { Id: "debian", VersionId: "12" };

    /// <summary>Debian 13.</summary>
    public bool IsTrixie => this is { Id: "debian", VersionId: "13" };

    /// <summary>Reads <c>os-release</c>; a missing file is an unknown system.</summary>
    public static OperatingSystemRelease Parse(string? text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && line[0] != '#')
            {
                values[line[..equals]] = line[(equals + 1)..].Trim('"', '\'');
            }
        }

        string Value(string name) => values.GetValueOrDefault(name, "");
        var pretty = Value("PRETTY_NAME");
        return new(Value("ID"), Value("VERSION_ID"), Value("VERSION_CODENAME"), pretty.Length > 0 ? pretty : Value("ID"));
    }
}
