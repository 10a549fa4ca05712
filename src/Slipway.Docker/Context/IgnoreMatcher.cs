using System.Numerics;
using System.Runtime.CompilerServices;
using Slipway.Docker.Context.Matching;

namespace Slipway.Docker.Context;

/// <summary>
/// The patterns of an ignore file, compiled once. A path is decided by the last pattern that matches it or one of its
/// folders; whether a folder matched is remembered for each pattern, so that a walk compares each path once.
/// </summary>
public sealed class IgnoreMatcher
{
    private readonly CompiledPattern[] patterns;
    private readonly PatternFilter[] filters;
    private readonly ulong[] broken;
    private readonly byte separator;

    /// <summary>Compiles the patterns of an ignore file.</summary>
    public IgnoreMatcher(IgnoreFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        File = file;
        separator = CleanPath.Separator(file.Syntax);
        patterns = [.. file.Patterns.Select(pattern => CompiledPattern.Compile(pattern.Cleaned, separator))];
        filters = [.. patterns.Select((pattern, i) => pattern.Filter with { IsException = file.Patterns[i].IsException })];
        broken = new ulong[StateLength];
        for (var i = 0; i < patterns.Length; i++)
        {
            broken[i >> 6] |= patterns[i].IsBroken ? 1UL << i : 0;
        }

        HasExceptions = file.Patterns.Any(pattern => pattern.IsException);
        WildcardException = file.Patterns.FirstOrDefault(pattern => pattern.IsException && HasWildcard(pattern.Cleaned));
    }

    /// <summary>The ignore file.</summary>
    public IgnoreFile File { get; }

    /// <summary>Whether any pattern brings paths back.</summary>
    public bool HasExceptions { get; }

    /// <summary>
    /// The first <c>!</c> pattern with a wildcard other than a final <c>/*</c> or <c>/**</c>, or null. Because of it BuildKit
    /// walks through every excluded folder, however large.
    /// </summary>
    public IgnorePattern? WildcardException { get; }

    /// <summary>How many words the memory of a folder's matches takes.</summary>
    internal int StateLength => (patterns.Length + 63) / 64;

    /// <summary>The number of patterns.</summary>
    internal int Count => patterns.Length;

    /// <summary>Decides a path by itself: through all its folders, as the walk over a context does.</summary>
    /// <param name="path">The path below the context's root, with <c>/</c>.</param>
    /// <exception cref="IgnoreFileException">A pattern is compared that is no valid expression.</exception>
    public PathDecision Decide(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = Utf8Text.FromText(path).AsSpan();
        var own = new ulong[StateLength];
        var parent = new ulong[StateLength];
        var state = new ulong[StateLength];
        var decision = new PathDecision(IsExcluded: false, Decider: -1);
        for (var end = 0; end < bytes.Length; end++)
        {
            var next = bytes[(end + 1)..].IndexOf((byte)'/');
            end = next < 0 ? bytes.Length : end + 1 + next;
            Compare(bytes[..end], own);
            decision = Decide(own, parent, state);
            (parent, state) = (state, parent);
        }

        return decision;
    }

    /// <summary>Compares a path by itself with every pattern. A broken pattern counts as a match, so that <see cref="Decide(ReadOnlySpan{ulong}, ReadOnlySpan{ulong}, Span{ulong})"/> comes across it.</summary>
    /// <param name="path">The path, with <c>/</c>.</param>
    /// <param name="own">Receives which patterns match.</param>
    // Compiled at once and fully: a short run would else spend most of its time in unoptimized code.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Compare(ReadOnlySpan<byte> path, Span<ulong> own)
    {
        path = Native(path);
        own.Clear();
        var head = PatternFilter.Head(path);
        var tail = PatternFilter.Tail(path);
        ReadOnlySpan<PatternFilter> tests = filters;
        for (var i = 0; i < tests.Length; i++)
        {
            if (tests[i].Passes(head, tail, path.Length) && patterns[i].IsMatch(path))
            {
                own[i >> 6] |= 1UL << i;
            }
        }
    }

    /// <summary>Decides one path of a walk.</summary>
    /// <param name="own">What the path itself matches.</param>
    /// <param name="parent">What was found to match the path's folder; all zero at the root.</param>
    /// <param name="state">Receives what was found to match this path.</param>
    internal PathDecision Decide(ReadOnlySpan<ulong> own, ReadOnlySpan<ulong> parent, Span<ulong> state)
    {
        state.Clear();
        var excluded = false;
        var decider = -1;
        for (var word = 0; word < own.Length; word++)
        {
            for (var bits = own[word] | parent[word]; bits != 0; bits &= bits - 1)
            {
                var bit = bits & (0 - bits);
                var i = (word * 64) + BitOperations.TrailingZeroCount(bits);
                var exception = filters[i].IsException;
                if ((parent[word] & bit) == 0)
                {
                    // A pattern that cannot change the answer is not compared, and so not remembered for what is below either.
                    if (exception != excluded)
                    {
                        continue;
                    }

                    ThrowIfBroken(i);
                }

                state[word] |= bit;
                if (exception == excluded)
                {
                    decider = i;
                    excluded = !excluded;
                }
            }
        }

        return new PathDecision(excluded, decider);
    }

    /// <summary>Removes broken patterns, which match nothing in truth.</summary>
    internal void RemoveBroken(Span<ulong> matches)
    {
        for (var word = 0; word < matches.Length; word++)
        {
            matches[word] &= ~broken[word];
        }
    }

    /// <summary>Whether BuildKit does not enter an excluded folder: no <c>!</c> pattern could match below it.</summary>
    internal bool IsPruned(ReadOnlySpan<byte> folder)
    {
        if (!HasExceptions)
        {
            return true;
        }

        if (WildcardException is not null)
        {
            return false;
        }

        return !AnyReachesBelow(folder, exceptions: true);
    }

    /// <summary>Whether, by its literal start, any pattern (or any exception) could match below a folder.</summary>
    internal bool AnyReachesBelow(ReadOnlySpan<byte> folder, bool exceptions)
    {
        for (var i = 0; i < patterns.Length; i++)
        {
            if (filters[i].IsException == exceptions && ReachesBelow(patterns[i].Cleaned, folder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether opening a file is refused. The client asks in another way than the walk did: each pattern for all folders again.</summary>
    internal bool IsRefused(ReadOnlySpan<byte> path)
    {
        var excluded = false;
        for (var i = 0; i < patterns.Length; i++)
        {
            if (filters[i].IsException == excluded && MatchesWithFolders(i, path))
            {
                excluded = !excluded;
            }
        }

        return excluded;
    }

    /// <summary>Whether any pattern of a kind has a wildcard other than a final <c>/*</c> or <c>/**</c>.</summary>
    internal bool AnyWildcard(bool exceptions)
        => File.Patterns.Any(pattern => pattern.IsException == exceptions && pattern.Cleaned.Length > 0 && HasWildcard(pattern.Cleaned));

    private bool MatchesWithFolders(int index, ReadOnlySpan<byte> path)
    {
        path = Native(path);
        while (!patterns[index].IsMatch(path) || patterns[index].IsBroken)
        {
            var slash = path.LastIndexOf(separator);
            if (slash <= 0)
            {
                return false;
            }

            path = path[..slash];
        }

        return true;
    }

    private ReadOnlySpan<byte> Native(ReadOnlySpan<byte> path)
    {
        if (separator == (byte)'/')
        {
            return path;
        }

        var native = path.ToArray();
        native.AsSpan().Replace((byte)'/', separator);
        return native;
    }

    private void ThrowIfBroken(int index)
    {
        if (patterns[index].IsBroken)
        {
            var pattern = File.Patterns[index];
            throw new IgnoreFileException(File.Path, pattern.Line, IgnoreFileProblem.BadPattern,
                $"'{SafeText.Escape(pattern.Text)}' is not a valid pattern (\"syntax error in pattern\"): its [ ], {{ }} or \\ cannot be read. "
                + "Docker notices only when it compares the pattern with a path.");
        }
    }

    private bool ReachesBelow(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> folder)
    {
        pattern = WithoutTrailingGlob(pattern);
        if (pattern.Length < folder.Length || (pattern.Length > folder.Length && pattern[folder.Length] != separator))
        {
            return false;
        }

        for (var i = 0; i < folder.Length; i++)
        {
            if ((folder[i] == (byte)'/' ? separator : folder[i]) != pattern[i])
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<byte> WithoutTrailingGlob(ReadOnlySpan<byte> pattern)
    {
        ReadOnlySpan<byte> two = [separator, (byte)'*', (byte)'*'];
        pattern = pattern.EndsWith(two) ? pattern[..^3] : pattern;
        return pattern.EndsWith(two[..2]) ? pattern[..^2] : pattern;
    }

    private bool HasWildcard(ReadOnlySpan<byte> pattern)
    {
        pattern = WithoutTrailingGlob(pattern);
        return pattern.ContainsAny("*[]?^"u8) || (separator == (byte)'/' && pattern.Contains((byte)'\\'));
    }
}
