namespace Slipway.Docker.Context;

/// <summary>One pattern of an ignore file.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The line as it was written, less white space around it.</param>
/// <param name="Pattern">What BuildKit makes of it: white space and a leading <c>/</c> removed, the path cleaned, <c>!</c> kept.</param>
public sealed record IgnorePattern(int Line, string Text, string Pattern)
{
    /// <summary>Whether the pattern brings paths back (<c>!</c>). Also a line such as <c>/!x</c> or <c>./!x</c> does.</summary>
    public bool IsException { get; internal init; }

    /// <summary>The pattern that is compared: without <c>!</c>, with the syntax's separators. Empty for a line that only white space is left of.</summary>
    internal byte[] Cleaned { get; init; } = [];
}
