namespace Slipway.Docker.Context.Walking;

/// <summary>Which paths of a context a build asks for: the include patterns of fsutil's walk.</summary>
internal sealed class NeededMatcher
{
    private readonly IgnoreMatcher? matcher;
    private readonly bool onlyPrefixes;
    private readonly ulong[] own;

    private NeededMatcher(IgnoreMatcher? matcher, bool isEverything)
    {
        this.matcher = matcher;
        IsEverything = isEverything;
        own = new ulong[StateLength];
        onlyPrefixes = matcher is not null && !matcher.AnyWildcard(exceptions: false);
    }

    /// <summary>Everything is needed.</summary>
    public static NeededMatcher Everything { get; } = new(matcher: null, isEverything: true);

    /// <summary>Nothing is needed.</summary>
    public static NeededMatcher Nothing { get; } = new(matcher: null, isEverything: false);

    /// <summary>Whether everything is needed.</summary>
    public bool IsEverything { get; }

    /// <summary>How many words the memory of a folder's matches takes.</summary>
    public int StateLength => matcher?.StateLength ?? 0;

    /// <summary>A matcher for some paths, which may hold wildcards.</summary>
    public static NeededMatcher Of(IReadOnlyList<string>? paths, PathSyntax syntax)
        => paths is null ? Everything : new NeededMatcher(new IgnoreMatcher(IgnoreFile.FromPatterns(paths, "needed paths", syntax)), isEverything: false);

    /// <summary>Whether a path is needed.</summary>
    public bool IsNeeded(ReadOnlySpan<byte> path, ReadOnlySpan<ulong> parent, Span<ulong> state)
    {
        if (matcher is null)
        {
            return IsEverything;
        }

        matcher.Compare(path, own);
        return matcher.Decide(own, parent, state).IsExcluded;
    }

    /// <summary>Whether nothing below a folder that is not needed itself can be needed.</summary>
    public bool IsPruned(ReadOnlySpan<byte> folder)
        => matcher is null ? !IsEverything : onlyPrefixes && !matcher.AnyReachesBelow(folder, exceptions: false);
}
