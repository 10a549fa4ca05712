namespace Slipway.Docker.Provisioning.Apt;

/// <summary>One configured package source, whichever of apt's two formats it was written in (man sources.list).</summary>
/// <param name="File">The file that it stands in.</param>
/// <param name="Enabled">Whether apt uses it.</param>
/// <param name="Types"><c>deb</c>, <c>deb-src</c>.</param>
/// <param name="Uris">The archive's locations.</param>
/// <param name="Suites">The releases: <c>bookworm</c>, <c>bookworm-updates</c>.</param>
/// <param name="Components"><c>main</c>, <c>contrib</c>.</param>
/// <param name="Options">The other fields by their deb822 names, such as <c>Signed-By</c>; names ignore case.</param>
internal sealed record AptSource(
    string File,
    bool Enabled,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Uris,
    IReadOnlyList<string> Suites,
    IReadOnlyList<string> Components,
    IReadOnlyDictionary<string, string> Options)
{
    /// <summary>Whether binary packages of the release's main component come from here.</summary>
    public bool Offers(string suite)
        => Enabled
            && Uris.Count > 0
            && Types.Contains("deb", StringComparer.Ordinal)
            && Suites.Contains(suite, StringComparer.Ordinal)
            && Components.Contains("main", StringComparer.Ordinal);

    /// <summary>Whether apt was told not to check signatures.</summary>
    public bool IsTrusted => Options.TryGetValue("Trusted", out var value) && AptText.IsYes(value);

    /// <summary>The keyring file that the archive is signed by, when exactly one is named.</summary>
    public string? Keyring
        => Options.TryGetValue("Signed-By", out var value)
            && AptText.Words(value) is [var path]
            && path.StartsWith('/')
                ? path
                : null;
}
