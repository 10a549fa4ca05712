using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context;

/// <summary>Finds out which patterns decide a path.</summary>
public static class PathExplainer
{
    /// <summary>Explains a path, as the walk over a context decides it. Whether it exists is not looked at.</summary>
    /// <param name="matcher">The patterns.</param>
    /// <param name="path">The path below the context's root, with <c>/</c>.</param>
    /// <exception cref="ArgumentException">The path is empty, the root, or outside of the context.</exception>
    /// <exception cref="IgnoreFileException">A pattern is compared that is no valid expression.</exception>
    public static PathExplanation Explain(IgnoreMatcher matcher, string path)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var cleaned = Utf8Text.ToText(CleanPath.Of(Utf8Text.FromText(path)));
        if (cleaned is "." or ".." or ['/', ..] or ['.', '.', '/', ..])
        {
            throw new ArgumentException($"'{SafeText.Escape(path)}' is not a path below the context's folder.", nameof(path));
        }

        var patterns = matcher.File.Patterns;
        var own = new ulong[matcher.StateLength];
        var matchedAt = new string?[patterns.Count];
        var state = new ulong[matcher.StateLength];
        var parent = new ulong[matcher.StateLength];
        var decision = new PathDecision(IsExcluded: false, Decider: -1);
        string? pruned = null;
        for (var end = cleaned.IndexOf('/', StringComparison.Ordinal); pruned is null; end = cleaned.IndexOf('/', end + 1))
        {
            var part = end < 0 ? cleaned : cleaned[..end];
            var bytes = Utf8Text.FromText(part);
            matcher.Compare(bytes, own);
            decision = matcher.Decide(own, parent, state);
            for (var i = 0; i < patterns.Count; i++)
            {
                if ((state[i >> 6] & (1UL << i)) != 0)
                {
                    matchedAt[i] ??= part;
                }
            }

            if (end < 0)
            {
                break;
            }

            pruned = decision.IsExcluded && matcher.IsPruned(bytes) ? part : null;
            (parent, state) = (state, parent);
        }

        var last = pruned is null ? state : parent;
        return new PathExplanation(cleaned, decision.IsExcluded, decision.Decider < 0 ? null : patterns[decision.Decider], pruned, Matches(patterns, matchedAt, last));
    }

    private static List<ExplainedMatch> Matches(IReadOnlyList<IgnorePattern> patterns, string?[] matchedAt, ulong[] state)
    {
        var matches = new List<ExplainedMatch>();
        var excluded = false;
        for (var i = 0; i < patterns.Count; i++)
        {
            if ((state[i >> 6] & (1UL << i)) != 0)
            {
                matches.Add(new ExplainedMatch(patterns[i], matchedAt[i]!, excluded == patterns[i].IsException));
                excluded = !patterns[i].IsException;
            }
        }

        return matches;
    }
}
