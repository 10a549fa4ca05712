namespace Slipway.Docker.Context.Matching;

/// <summary>
/// Turns an ignore pattern into one of four kinds, and into the regular expression that moby/patternmatcher would make of it.
/// The detour matters: what is inside <c>[ ]</c> passes through it, so <c>[*]</c> means something that nobody wrote.
/// </summary>
internal sealed class PatternTranslator
{
    private readonly byte[] pattern;
    private readonly int separator;
    private readonly List<int> expression = [];
    private PatternKind kind = PatternKind.Exact;
    private int position;

    private PatternTranslator(byte[] pattern, byte separator)
    {
        this.pattern = pattern;
        this.separator = separator;
        // A byte-order mark at the start is not read as part of the expression (but it is part of an exact pattern).
        position = pattern.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>Translates a cleaned pattern.</summary>
    /// <returns>The kind, and for <see cref="PatternKind.Wildcard"/> the characters of the expression.</returns>
    public static (PatternKind Kind, int[] Expression) Translate(byte[] pattern, byte separator)
    {
        var translator = new PatternTranslator(pattern, separator);
        translator.Run();
        return (translator.kind, [.. translator.expression]);
    }

    private void Run()
    {
        expression.Add('^');
        for (var first = true; position < pattern.Length; first = false)
        {
            var rune = Next();
            switch (rune)
            {
                case '*' when Peek() == '*':
                    Next();
                    TwoStars(first);
                    break;
                case '*':
                    Emit("[^");
                    EmitSeparator();
                    Emit("]*");
                    kind = PatternKind.Wildcard;
                    break;
                case '?':
                    Emit("[^");
                    EmitSeparator();
                    Emit("]");
                    kind = PatternKind.Wildcard;
                    break;
                // Only these: Docker means to escape | { } too, but its table is too small for them, so that they keep their
                // meaning in a pattern that has a wildcard as well. "a|b*" is "starts with a, or holds a b".
                case '.' or '+' or '(' or ')' or '$':
                    expression.AddRange(['\\', rune]);
                    break;
                case '\\':
                    Backslash();
                    break;
                case '[' or ']':
                    expression.Add(rune);
                    kind = PatternKind.Wildcard;
                    break;
                default:
                    expression.Add(rune);
                    break;
            }
        }

        expression.Add('$');
    }

    private void TwoStars(bool first)
    {
        if (Peek() == separator)
        {
            Next();
        }

        if (position < pattern.Length)
        {
            Emit("(.*");
            EmitSeparator();
            Emit(")?");
            kind = PatternKind.Wildcard;
        }
        else if (kind == PatternKind.Exact)
        {
            kind = PatternKind.Prefix;
        }
        else
        {
            Emit(".*");
            kind = PatternKind.Wildcard;
        }

        if (first)
        {
            kind = PatternKind.Suffix;
        }
    }

    private void Backslash()
    {
        expression.Add('\\');
        if (separator == '\\')
        {
            expression.Add('\\');
        }
        else if (position < pattern.Length)
        {
            expression.Add(Next());
            kind = PatternKind.Wildcard;
        }
    }

    private void Emit(string text)
    {
        foreach (var character in text)
        {
            expression.Add(character);
        }
    }

    private void EmitSeparator() => Emit(separator == '\\' ? "\\\\" : "/");

    private int Peek() => position < pattern.Length ? pattern[position] : -1;

    private int Next()
    {
        var rune = Utf8Text.DecodeFirst(pattern.AsSpan(position), out var width);
        position += width;
        return rune;
    }
}
