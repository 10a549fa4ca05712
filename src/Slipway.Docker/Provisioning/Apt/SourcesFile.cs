namespace Slipway.Docker.Provisioning.Apt;

/// <summary>Reads a <c>.sources</c> file: stanzas of fields.</summary>
internal static class SourcesFile
{
    private static readonly string[] OwnFields = ["Types", "URIs", "Suites", "Components", "Enabled"];

    /// <summary>The file's sources, disabled ones included.</summary>
    public static IEnumerable<AptSource> Parse(string file, string text)
        => Deb822.Parse(text).Where(fields => fields.ContainsKey("URIs")).Select(fields => new AptSource(
            file,
            !AptText.IsNo(fields.GetValueOrDefault("Enabled", "yes")),
            Words(fields, "Types"),
            Words(fields, "URIs"),
            Words(fields, "Suites"),
            Words(fields, "Components"),
            fields.Where(field => !OwnFields.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
                .ToDictionary(field => field.Key, field => field.Value, StringComparer.OrdinalIgnoreCase)));

    private static string[] Words(IReadOnlyDictionary<string, string> fields, string name)
        => AptText.Words(fields.GetValueOrDefault(name, ""));
}
