namespace Slipway.Docker.Provisioning.Apt;

/// <summary>Reads the stanzas of preferences files (man apt_preferences).</summary>
internal static class AptPin
{
    /// <summary>The release names that a stanza pins for all packages.</summary>
    public static IEnumerable<string> Releases(IReadOnlyDictionary<string, string> stanza)
        => AptText.Words(stanza.GetValueOrDefault("Package", "")).Contains("*", StringComparer.Ordinal)
            && stanza.GetValueOrDefault("Pin", "").Trim() is var pin
            && pin.StartsWith("release", StringComparison.OrdinalIgnoreCase)
                ? pin["release".Length..]
                    .Split(',', StringSplitOptions.TrimEntries)
                    .Where(condition => condition.StartsWith("n=", StringComparison.Ordinal))
                    .Select(condition => condition[2..].Trim('"'))
                : [];
}
