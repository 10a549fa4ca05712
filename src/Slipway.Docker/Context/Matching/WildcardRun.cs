namespace Slipway.Docker.Context.Matching;

/// <summary>
/// One run of a wildcard program over a path. A state is twice the number of the node that comes next, plus one inside the
/// folders of a <c>**</c>.
/// </summary>
internal ref struct WildcardRun
{
    private readonly ReadOnlySpan<WildcardNode> nodes;
    private readonly byte separator;
    private readonly bool openStart;
    private readonly bool openEnd;
    private readonly Span<int> marks;
    private Span<int> current;
    private Span<int> next;
    private int count;
    private int generation;

    public WildcardRun(
        ReadOnlySpan<WildcardNode> nodes, byte separator, bool openStart, bool openEnd, Span<int> current, Span<int> next, Span<int> marks)
    {
        this.nodes = nodes;
        this.separator = separator;
        this.openStart = openStart;
        this.openEnd = openEnd;
        this.current = current;
        this.next = next;
        this.marks = marks;
    }

    /// <summary>Whether the path matches.</summary>
    public bool IsMatch(ReadOnlySpan<byte> path)
    {
        var previous = -1;
        var rune = path.IsEmpty ? -1 : Utf8Text.DecodeFirst(path, out _);
        generation = 1;
        Add(0, previous, rune);
        while (true)
        {
            var active = next[..count];
            var spare = current;
            current = next;
            next = spare;
            var accepted = marks[2 * nodes.Length] == generation;
            if (rune < 0 || (active.IsEmpty && !openStart) || (accepted && openEnd))
            {
                return accepted;
            }

            Utf8Text.DecodeFirst(path, out var width);
            path = path[width..];
            previous = rune;
            rune = path.IsEmpty ? -1 : Utf8Text.DecodeFirst(path, out _);
            generation++;
            count = 0;
            foreach (var state in active)
            {
                Step(state, previous, rune);
            }

            if (openStart)
            {
                Add(0, previous, rune);
            }
        }
    }

    private void Step(int state, int consumed, int following)
    {
        var index = state >> 1;
        if ((state & 1) != 0)
        {
            if (consumed == separator)
            {
                Add(2 * (index + 1), consumed, following);
            }

            if (consumed != '\n')
            {
                AddInside(state);
            }

            return;
        }

        if (index == nodes.Length)
        {
            return;
        }

        var node = nodes[index];
        if (node.Set is { } set && set.Contains(consumed))
        {
            Add(node.Kind == WildcardNodeKind.Many ? state : state + 2, consumed, following);
        }
    }

    /// <summary>Adds a state and every state that follows from it without reading on.</summary>
    private void Add(int state, int previous, int following)
    {
        while (marks[state] != generation)
        {
            marks[state] = generation;
            next[count++] = state;
            if (state == 2 * nodes.Length)
            {
                return;
            }

            var kind = nodes[state >> 1].Kind;
            if (kind == WildcardNodeKind.OptionalFolders)
            {
                AddInside(state + 1);
            }

            if (!IsPassed(kind, previous, following))
            {
                return;
            }

            state += 2;
        }
    }

    private void AddInside(int state)
    {
        if (marks[state] != generation)
        {
            marks[state] = generation;
            next[count++] = state;
        }
    }

    private static bool IsPassed(WildcardNodeKind kind, int previous, int following) => kind switch
    {
        WildcardNodeKind.Many or WildcardNodeKind.Optional or WildcardNodeKind.OptionalFolders => true,
        WildcardNodeKind.Start => previous < 0,
        WildcardNodeKind.End => following < 0,
        WildcardNodeKind.WordEdge => RuneSets.IsWord(previous) != RuneSets.IsWord(following),
        WildcardNodeKind.NoWordEdge => RuneSets.IsWord(previous) == RuneSets.IsWord(following),
        _ => false,
    };
}
