namespace Slipway.Docker.Context;

/// <summary>
/// A parsed ignore file, with the rules of moby/patternmatcher's <c>ignorefile.ReadAll</c> and <c>patternmatcher.New</c>, and of
/// BuildKit's way of sending patterns to the client in between.
/// </summary>
public sealed class IgnoreFile
{
    private IgnoreFile(string path, PathSyntax syntax, IReadOnlyList<IgnorePattern> patterns, bool looksLikeUtf16)
    {
        Path = path;
        Syntax = syntax;
        Patterns = patterns;
        LooksLikeUtf16 = looksLikeUtf16;
    }

    /// <summary>The ignore file of a context that has none.</summary>
    public static IgnoreFile None { get; } = new(".dockerignore", PathSyntax.Unix, [], looksLikeUtf16: false);

    /// <summary>The file, as it was named.</summary>
    public string Path { get; }

    /// <summary>The separators that the patterns were read with.</summary>
    public PathSyntax Syntax { get; }

    /// <summary>The patterns in order; comments and empty lines are not among them.</summary>
    public IReadOnlyList<IgnorePattern> Patterns { get; }

    /// <summary>Whether the file is UTF-16: BuildKit reads it as UTF-8, so that it silently excludes nothing.</summary>
    public bool LooksLikeUtf16 { get; }

    /// <summary>Parses the content of an ignore file.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="path">How errors name the file; <c>.dockerignore</c> by default.</param>
    /// <param name="syntax">The separators of the build client; Unix by default.</param>
    /// <exception cref="IgnoreFileException">BuildKit would refuse the file.</exception>
    public static IgnoreFile Parse(ReadOnlySpan<byte> content, string path = ".dockerignore", PathSyntax syntax = PathSyntax.Unix)
    {
        var patterns = IgnoreFileReader.Read(content, path, syntax);
        IgnoreFileReader.CheckTransport(patterns, path);
        var compared = patterns.ConvertAll(pattern => IgnoreFileReader.ToCompared(pattern, path, syntax));
        var utf16 = content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        return new IgnoreFile(path, syntax, compared, utf16);
    }

    /// <summary>Patterns that come from no file.</summary>
    internal static IgnoreFile FromPatterns(IEnumerable<string> patterns, string path, PathSyntax syntax)
        => new(path, syntax, [.. patterns.Select((text, i) => IgnoreFileReader.ToCompared(new IgnorePattern(i + 1, text, text), path, syntax))], looksLikeUtf16: false);

    /// <summary>The patterns as <c>ignorefile.ReadAll</c> returns them, without the checks that follow it.</summary>
    internal static IReadOnlyList<string> ReadAll(ReadOnlySpan<byte> content)
        => IgnoreFileReader.Read(content, ".dockerignore", PathSyntax.Unix).ConvertAll(pattern => pattern.Pattern);
}
