using System.Numerics;

namespace Slipway.Docker.Context.Walking;

/// <summary>Keeps count of what each pattern does, and of whether anything would be different without it.</summary>
internal sealed class LineTracker
{
    private readonly IgnoreMatcher matcher;
    private readonly int[] files;
    private readonly long[] bytes;
    private readonly int[] coveredBy;
    private readonly bool[] useful;
    private readonly bool[] matched;
    private readonly List<int> hits = [];

    public LineTracker(IgnoreMatcher matcher)
    {
        this.matcher = matcher;
        files = new int[matcher.Count];
        bytes = new long[matcher.Count];
        coveredBy = new int[matcher.Count];
        useful = new bool[matcher.Count];
        matched = new bool[matcher.Count];
        coveredBy.AsSpan().Fill(-1);
    }

    /// <summary>Counts a file for the pattern that decided it.</summary>
    public void Count(int decider, long size)
    {
        if (decider >= 0)
        {
            files[decider]++;
            bytes[decider] += size;
        }
    }

    /// <summary>Notes which patterns match a path or a folder of it, whether or not they were compared to decide it.</summary>
    public void Note(ReadOnlySpan<ulong> all)
    {
        hits.Clear();
        for (var word = 0; word < all.Length; word++)
        {
            for (var bits = all[word]; bits != 0; bits &= bits - 1)
            {
                hits.Add((word * 64) + BitOperations.TrailingZeroCount(bits));
            }
        }

        var outcome = hits.Count == 0 ? default : Outcome(without: -1);
        foreach (var hit in hits)
        {
            matched[hit] = true;
            if (useful[hit])
            {
                continue;
            }

            var other = Outcome(without: hit);
            useful[hit] = other.IsExcluded != outcome.IsExcluded;
            coveredBy[hit] = other.Decider >= 0 ? other.Decider : coveredBy[hit];
        }
    }

    /// <summary>What each pattern did.</summary>
    public IReadOnlyList<LineUse> Result()
    {
        var patterns = matcher.File.Patterns;
        var result = new List<LineUse>(patterns.Count);
        for (var i = 0; i < patterns.Count; i++)
        {
            var effect = useful[i] ? LineEffect.Works : matched[i] ? LineEffect.Redundant : LineEffect.MatchesNothing;
            int? covering = effect == LineEffect.Redundant && coveredBy[i] >= 0 ? patterns[coveredBy[i]].Line : null;
            result.Add(new LineUse(patterns[i], files[i], bytes[i], effect, covering));
        }

        return result;
    }

    private PathDecision Outcome(int without)
    {
        var excluded = false;
        var decider = -1;
        foreach (var hit in hits)
        {
            if (hit != without && matcher.File.Patterns[hit].IsException == excluded)
            {
                excluded = !excluded;
                decider = hit;
            }
        }

        return new PathDecision(excluded, decider);
    }
}
