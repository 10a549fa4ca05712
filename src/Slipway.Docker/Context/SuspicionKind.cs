namespace Slipway.Docker.Context;

/// <summary>What kind of thing should not be in a context.</summary>
public enum SuspicionKind
{
    /// <summary>Looks like a password, key or token: whoever has the image may get it.</summary>
    Secret,

    /// <summary>Looks like what a build or a tool made: it changes often and breaks caching.</summary>
    BuildOutput,
}
