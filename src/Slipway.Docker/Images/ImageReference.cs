using System.Diagnostics.CodeAnalysis;

namespace Slipway.Docker.Images;

/// <summary>
/// The name of an image: <c>[registry/]path[:tag][@digest]</c>, by the grammar of github.com/distribution/reference. The first part is a registry
/// when it has a dot, a colon or an upper-case letter, or is <c>localhost</c>.
/// </summary>
/// <param name="Domain">The registry, with its port; null when the name has none (Docker Hub).</param>
/// <param name="Path">The repository within the registry.</param>
/// <param name="Tag">The tag, or null.</param>
/// <param name="Digest">The digest, or null.</param>
public sealed record ImageReference(string? Domain, string Path, string? Tag, string? Digest)
{
    /// <summary>The name without tag and digest.</summary>
    public string Name => Domain is null ? Path : $"{Domain}/{Path}";

    /// <summary>The last part of the path: <c>agent</c> of <c>registry.example/slipway/agent</c>.</summary>
    public string ShortName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Reads a name.</summary>
    /// <exception cref="FormatException">It is no image name; the message gives the value and the rule.</exception>
    public static ImageReference Parse(string text)
        => TryParse(text, out var reference, out var problem) ? reference : throw new FormatException($"'{text}' is no image name: {problem}.");

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name.</param>
    /// <param name="reference">What was read.</param>
    /// <param name="problem">The rule that the text breaks, as a part of a sentence; null when it is good.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out ImageReference? reference, [NotNullWhen(false)] out string? problem)
    {
        var rest = text;
        string? digest = null;
        if (rest.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at)
        {
            digest = rest[(at + 1)..];
            rest = rest[..at];
        }

        string? tag = null;
        var colon = rest.LastIndexOf(':');
        if (colon > rest.LastIndexOf('/'))
        {
            tag = rest[(colon + 1)..];
            rest = rest[..colon];
        }

        var (domain, path) = Split(rest);
        problem = ReferenceGrammar.DomainProblem(domain)
            ?? ReferenceGrammar.PathProblem(path, domain is not null)
            ?? ReferenceGrammar.TagProblem(tag)
            ?? ReferenceGrammar.DigestProblem(digest);
        reference = problem is null ? new ImageReference(domain, path, tag, digest) : null;
        return problem is null;
    }

    /// <summary>The rule that a tag breaks, as a part of a sentence; null when it is good.</summary>
    public static string? TagProblem(string tag) => ReferenceGrammar.TagProblem(tag);

    /// <inheritdoc />
    public override string ToString()
        => Name + (Tag is null ? "" : ":" + Tag) + (Digest is null ? "" : "@" + Digest);

    private static (string? Domain, string Path) Split(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return (null, name);
        }

        var first = name[..slash];
        var isDomain = first == "localhost" || first.Any(character => character is '.' or ':' || char.IsAsciiLetterUpper(character));
        return isDomain ? (first, name[(slash + 1)..]) : (null, name);
    }
}
