namespace Slipway.Docker.Context.Matching;

/// <summary>
/// Reads the part of RE2's syntax that a translated pattern can hold: alternatives, literals, escapes, classes, <c>*</c>,
/// <c>{n,m}</c>, the group <c>(.*/)?</c>, and assertions. A reader of full regular expressions would accept more than Go's does.
/// </summary>
internal sealed class ExpressionReader
{
    /// <summary>More nodes than any sane pattern has; Go has a limit of about this size as well.</summary>
    private const int MaxNodes = 200_000;

    private readonly int[] expression;
    private readonly byte separator;
    private readonly List<WildcardNode[]> alternatives = [];
    private readonly List<WildcardNode> nodes = [];
    private int position;
    private int lastAtom = -1;
    private bool afterRepeat;

    private ExpressionReader(int[] expression, byte separator)
    {
        this.expression = expression;
        this.separator = separator;
    }

    /// <summary>The alternatives, each with its nodes in order, or null when Go's regexp package would refuse the expression.</summary>
    public static IReadOnlyList<WildcardNode[]>? Read(int[] expression, byte separator)
    {
        var reader = new ExpressionReader(expression, separator);
        return reader.Run() ? reader.alternatives : null;
    }

    private bool Run()
    {
        while (position < expression.Length)
        {
            var repeated = afterRepeat;
            afterRepeat = false;
            var valid = expression[position] switch
            {
                '^' => Add(WildcardNodeKind.Start, 1),
                '$' => Add(WildcardNodeKind.End, 1),
                '.' => AddRepeatable(RuneSet.AnyButNewline, 1),
                '(' => Folders(),
                '[' => Class(),
                '\\' => Escape(),
                '|' => Alternative(),
                '{' => Count(repeated),
                _ => AddLiteral(expression[position], 1),
            };
            if (!valid || nodes.Count > MaxNodes)
            {
                return false;
            }
        }

        return Alternative();
    }

    private bool Alternative()
    {
        alternatives.Add([.. nodes]);
        nodes.Clear();
        lastAtom = -1;
        position++;
        return true;
    }

    private bool Folders()
    {
        afterRepeat = true;
        return Add(WildcardNodeKind.OptionalFolders, separator == (byte)'\\' ? 7 : 6);
    }

    private bool Class()
    {
        var set = ClassReader.Read(expression, ref position);
        return set is not null && AddRepeatable(set, 0);
    }

    /// <summary><c>{n}</c>, <c>{n,}</c> and <c>{n,m}</c> repeat what stands before them; any other brace is a character.</summary>
    private bool Count(bool repeated)
    {
        var end = CountReader.Read(expression, position, out var minimum, out var maximum);
        if (end < 0)
        {
            return AddLiteral('{', 1);
        }

        position = end;
        afterRepeat = true;
        return !repeated && minimum >= 0 && lastAtom >= 0 && RepeatAtom(minimum, maximum);
    }

    private bool RepeatAtom(int minimum, int maximum)
    {
        var atom = nodes[lastAtom..];
        nodes.RemoveRange(lastAtom, atom.Count);
        if (atom is not [var node])
        {
            // An atom that was counted before, which only an empty quotation in between can bring about.
            nodes.AddRange(Enumerable.Repeat(atom, minimum).SelectMany(copy => copy));
            return minimum == maximum;
        }

        if (node.Kind != WildcardNodeKind.One)
        {
            // Repeating any of these adds nothing to one of it, and none of it is also nothing.
            nodes.AddRange(Enumerable.Repeat(node, maximum == 0 || (minimum == 0 && node.Set is null && node.Kind != WildcardNodeKind.OptionalFolders) ? 0 : 1));
            return true;
        }

        nodes.AddRange(Enumerable.Repeat(node, minimum));
        nodes.AddRange(maximum < 0
            ? [node with { Kind = WildcardNodeKind.Many }]
            : Enumerable.Repeat(node with { Kind = WildcardNodeKind.Optional }, maximum - minimum));
        return true;
    }

    private bool Escape()
    {
        switch (Peek(1))
        {
            case 'A':
                return Add(WildcardNodeKind.Start, 2);
            case 'z':
                return Add(WildcardNodeKind.End, 2);
            case 'b':
                return Add(WildcardNodeKind.WordEdge, 2);
            case 'B':
                return Add(WildcardNodeKind.NoWordEdge, 2);
            case 'Q':
                return Quoted();
            default:
                if (EscapeReader.ReadSet(expression, ref position) is { } set)
                {
                    return AddRepeatable(set, 0);
                }

                var rune = EscapeReader.ReadRune(expression, ref position);
                return rune >= 0 && AddLiteral(rune, 0);
        }
    }

    /// <summary>Everything up to <c>\E</c> is literal, also what stands for a wildcard, and the end of the expression.</summary>
    private bool Quoted()
    {
        position += 2;
        while (position < expression.Length)
        {
            if (Peek(0) == '\\' && Peek(1) == 'E')
            {
                position += 2;
                return true;
            }

            AddLiteral(expression[position], 1);
        }

        return true;
    }

    private bool AddRepeatable(RuneSet set, int length)
    {
        position += length;
        afterRepeat = Peek(0) == '*';
        position += afterRepeat ? 1 : 0;
        return Add(new WildcardNode(afterRepeat ? WildcardNodeKind.Many : WildcardNodeKind.One, set));
    }

    private bool AddLiteral(int rune, int length)
    {
        position += length;
        return Add(new WildcardNode(WildcardNodeKind.One, RuneSet.Of(rune)));
    }

    private bool Add(WildcardNodeKind kind, int length)
    {
        position += length;
        return Add(new WildcardNode(kind));
    }

    private bool Add(WildcardNode node)
    {
        lastAtom = nodes.Count;
        nodes.Add(node);
        return true;
    }

    private int Peek(int offset) => position + offset < expression.Length ? expression[position + offset] : -1;
}
