namespace Slipway.Docker.Context.Matching;

/// <summary>One pattern, compiled once, with the four ways of comparing that moby/patternmatcher has.</summary>
internal sealed class CompiledPattern
{
    private readonly byte[] text;
    private readonly byte separator;
    private readonly WildcardProgram[] programs;

    private CompiledPattern(byte[] cleaned, PatternKind kind, byte[] text, byte separator, WildcardProgram[] programs)
    {
        Cleaned = cleaned;
        Kind = kind;
        this.text = text;
        this.separator = separator;
        this.programs = programs;
        Filter = MakeFilter();
    }

    /// <summary>The cleaned pattern, without <c>!</c>.</summary>
    public byte[] Cleaned { get; }

    /// <summary>How it is compared.</summary>
    public PatternKind Kind { get; }

    /// <summary>Whether comparing it with anything is an error.</summary>
    public bool IsBroken => Kind == PatternKind.Broken;

    /// <summary>A cheap test that every matching path passes.</summary>
    public PatternFilter Filter { get; }

    /// <summary>Compiles a cleaned pattern.</summary>
    public static CompiledPattern Compile(byte[] cleaned, byte separator)
    {
        var (kind, expression) = PatternTranslator.Translate(cleaned, separator);
        if (kind != PatternKind.Wildcard)
        {
            var text = kind switch
            {
                PatternKind.Prefix => cleaned[..^2],
                PatternKind.Suffix => cleaned[2..],
                _ => cleaned,
            };
            return new CompiledPattern(cleaned, kind, text, separator, []);
        }

        return ExpressionReader.Read(expression, separator) is { } alternatives
            ? new CompiledPattern(cleaned, kind, cleaned, separator, [.. alternatives.Select(nodes => new WildcardProgram(nodes, separator))])
            : new CompiledPattern(cleaned, PatternKind.Broken, cleaned, separator, []);
    }

    /// <summary>Whether a path matches, its parents not considered. True for a broken pattern, which then must be looked at.</summary>
    public bool IsMatch(ReadOnlySpan<byte> path)
    {
        switch (Kind)
        {
            case PatternKind.Exact:
                return path.SequenceEqual(text);
            case PatternKind.Prefix:
                return path.StartsWith(text);
            case PatternKind.Suffix:
                return path.EndsWith(text) || (text[0] == separator && path.SequenceEqual(text.AsSpan(1)));
            case PatternKind.Wildcard:
                foreach (var program in programs)
                {
                    if (program.IsMatch(path))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return true;
        }
    }

    private PatternFilter MakeFilter() => Kind switch
    {
        PatternKind.Exact => new PatternFilter(text, text, text.Length),
        PatternKind.Prefix => new PatternFilter(text, [], text.Length),
        // "**/foo" matches "foo" as well.
        PatternKind.Suffix => text is [var first, ..] && first == separator
            ? new PatternFilter([], text.AsSpan(1), text.Length - 1)
            : new PatternFilter([], text, text.Length),
        PatternKind.Wildcard when programs is [var only] => new PatternFilter(only.Prefix, only.Suffix, only.MinimumLength),
        // Everything passes: alternatives have nothing in common, and a broken pattern must be noticed.
        _ => new PatternFilter([], [], 0),
    };
}
