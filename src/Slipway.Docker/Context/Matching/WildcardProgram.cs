using System.Buffers;
using System.Text;

namespace Slipway.Docker.Context.Matching;

/// <summary>
/// One alternative of a wildcard pattern, ready to run. Literals at its ends and inside refuse most paths at once; the rest is
/// decided in time linear in the path by following all positions in the pattern together, so that none takes exponential time.
/// </summary>
internal sealed class WildcardProgram
{
    private const int StackStates = 96;
    private readonly WildcardNode[] nodes;
    private readonly byte separator;
    private readonly bool openStart;
    private readonly bool openEnd;
    private readonly byte[] inner;
    private readonly Shape shape;

    /// <summary>Makes a program of nodes.</summary>
    public WildcardProgram(WildcardNode[] nodes, byte separator)
    {
        this.separator = separator;
        openStart = nodes is not [{ Kind: WildcardNodeKind.Start }, ..];
        openEnd = nodes is not [.., { Kind: WildcardNodeKind.End }];
        this.nodes = nodes[(openStart ? 0 : 1)..^(openEnd ? 0 : 1)];
        var lead = openStart ? 0 : this.nodes.TakeWhile(node => node.IsLiteral).Count();
        var trail = openEnd ? 0 : this.nodes.Skip(lead).Reverse().TakeWhile(node => node.IsLiteral).Count();
        var middle = this.nodes[lead..^trail];
        Prefix = Literal(this.nodes.AsSpan(0, lead));
        Suffix = Literal(this.nodes.AsSpan(this.nodes.Length - trail));
        MinimumLength = this.nodes.Count(node => node.Kind == WildcardNodeKind.One);
        inner = LongestInner(middle);
        shape = ShapeOf(middle);
    }

    private enum Shape
    {
        General,
        AnythingInOneFolder,
        AnythingBelow,
    }

    /// <summary>What every matching path starts with.</summary>
    public byte[] Prefix { get; }

    /// <summary>What every matching path ends with.</summary>
    public byte[] Suffix { get; }

    /// <summary>How many bytes every matching path has at least.</summary>
    public int MinimumLength { get; }

    /// <summary>Whether the path matches.</summary>
    public bool IsMatch(ReadOnlySpan<byte> path)
    {
        if (path.Length < MinimumLength || !path.StartsWith(Prefix) || !path.EndsWith(Suffix))
        {
            return false;
        }

        if (shape != Shape.General)
        {
            return path.Length >= Prefix.Length + Suffix.Length && MatchesShape(path[Prefix.Length..^Suffix.Length]);
        }

        return (inner.Length == 0 || path.IndexOf(inner) >= 0) && Simulate(path);
    }

    private static byte[] Literal(ReadOnlySpan<WildcardNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            text.Append(new Rune(node.Set!.Single).ToString());
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] LongestInner(ReadOnlySpan<WildcardNode> nodes)
    {
        byte[] longest = [];
        for (var start = 0; start < nodes.Length; start++)
        {
            var end = start;
            while (end < nodes.Length && nodes[end].IsLiteral)
            {
                end++;
            }

            var run = Literal(nodes[start..end]);
            longest = run.Length > longest.Length ? run : longest;
            start = end;
        }

        return longest;
    }

    /// <summary>The two shapes of nearly every real wildcard: <c>a*b</c>, and <c>**/*b</c>.</summary>
    private Shape ShapeOf(WildcardNode[] middle)
    {
        if (openStart || openEnd || middle is [] || !IsAnythingInFolder(middle[^1]))
        {
            return Shape.General;
        }

        return middle switch
        {
            [_] => Shape.AnythingInOneFolder,
            [{ Kind: WildcardNodeKind.OptionalFolders }, _] => Shape.AnythingBelow,
            _ => Shape.General,
        };
    }

    private bool IsAnythingInFolder(WildcardNode node)
        => node.Kind == WildcardNodeKind.Many && node.Set!.Ranges.SequenceEqual(RuneSet.Of(separator).Negate().Ranges);

    private bool MatchesShape(ReadOnlySpan<byte> middle)
    {
        var slash = middle.LastIndexOf(separator);
        return slash < 0 || (shape == Shape.AnythingBelow && !middle[..slash].Contains((byte)'\n'));
    }

    private bool Simulate(ReadOnlySpan<byte> path)
    {
        var states = (2 * nodes.Length) + 2;
        var rented = states > StackStates ? ArrayPool<int>.Shared.Rent(3 * states) : null;
        var memory = rented ?? stackalloc int[3 * StackStates];
        var marks = memory[(2 * states)..(3 * states)];
        marks.Clear();
        var run = new WildcardRun(nodes, separator, openStart, openEnd, memory[..states], memory[states..(2 * states)], marks);
        var result = run.IsMatch(path);
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }

        return result;
    }
}
