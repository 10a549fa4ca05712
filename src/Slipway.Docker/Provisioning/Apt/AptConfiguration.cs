using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Apt;

/// <summary>Where this machine's packages come from.</summary>
/// <param name="Sources">All configured sources, in apt's order, disabled ones included.</param>
/// <param name="PinnedReleases">The release names that a preference pins as a whole (<c>Pin: release n=…</c>).</param>
internal sealed record AptConfiguration(IReadOnlyList<AptSource> Sources, IReadOnlySet<string> PinnedReleases)
{
    private const string MirrorFile = "mirror+file:";

    /// <summary>The content of each file that a source names as its list of mirrors, by the source's URI.</summary>
    public IReadOnlyDictionary<string, string> MirrorLists { get; init; } = new Dictionary<string, string>();

    /// <summary>Files that exist, of those that provisioning would write.</summary>
    public IReadOnlySet<string> TakenFiles { get; init; } = new HashSet<string>();

    /// <summary>Reads apt's files. apt passes over names that do not fit, and so is done here.</summary>
    public static AptConfiguration Read(IMachine machine)
    {
        List<AptSource> sources = [];
        foreach (var (path, text) in Files(machine, "/etc/apt/sources.list", "/etc/apt/sources.list.d", [".list", ".sources"]))
        {
            sources.AddRange(path.EndsWith(".sources", StringComparison.Ordinal) ? SourcesFile.Parse(path, text) : ListFile.Parse(path, text));
        }

        var pins = Files(machine, "/etc/apt/preferences", "/etc/apt/preferences.d", ["", ".pref"])
            .SelectMany(file => Deb822.Parse(file.Text))
            .SelectMany(AptPin.Releases)
            .ToHashSet(StringComparer.Ordinal);

        return new(sources, pins)
        {
            MirrorLists = sources.SelectMany(source => source.Uris)
                .Where(uri => uri.StartsWith(MirrorFile, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Select(uri => (uri, Text: machine.Read("/" + uri[MirrorFile.Length..].TrimStart('/'))))
                .Where(list => list.Text is not null)
                .ToDictionary(list => list.uri, list => list.Text!, StringComparer.Ordinal),
            TakenFiles = new[] { TrixieSource.SourceFile, TrixieSource.PinFile }.Where(machine.Exists).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>The first source that offers any of the suites, in the suites' order.</summary>
    public AptSource? SourceOf(params ReadOnlySpan<string> suites)
    {
        foreach (var suite in suites)
        {
            // Discs are not at hand for another release.
            if (Sources.FirstOrDefault(source => source.Offers(suite) && source.Uris.Any(uri => !IsDisc(uri))) is { } source)
            {
                return source;
            }
        }

        return null;
    }

    /// <summary>A location of the source's archive that a program other than apt understands; null when there is none.</summary>
    public string? PlainUri(AptSource source) => source.Uris
        .SelectMany(uri => MirrorLists.TryGetValue(uri, out var list)
            ? list.Split('\n').Select(line => AptText.Words(line).FirstOrDefault("")).Where(word => !word.StartsWith('#'))
            : [uri])
        .FirstOrDefault(uri => uri.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || uri.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || uri.StartsWith("file:", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the location is a disc.</summary>
    public static bool IsDisc(string uri) => uri.StartsWith("cdrom:", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Path, string Text)> Files(IMachine machine, string file, string folder, string[] extensions)
        => machine.List(folder)
            .Where(name => name.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.'))
            .Where(name => !name.StartsWith('.') && extensions.Contains(Path.GetExtension(name), StringComparer.Ordinal))
            .Select(name => $"{folder}/{name}")
            .Prepend(file)
            .Select(path => (Path: path, Text: machine.Read(path)))
            .Where(entry => entry.Text is not null)
            .Select(entry => (entry.Path, entry.Text!));
}
