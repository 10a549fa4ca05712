namespace Slipway.Docker.Context;

/// <summary>Whether a pattern does anything.</summary>
public enum LineEffect
{
    /// <summary>It changes what is in the context.</summary>
    Works,

    /// <summary>It matches no path at all.</summary>
    MatchesNothing,

    /// <summary>It matches paths, and other lines decide all of them in the same way.</summary>
    Redundant,
}
