namespace Slipway.Docker.Context;

/// <summary>A context that cannot be read, and that a build could not read either.</summary>
public sealed class ContextException : Exception
{
    /// <summary>Makes the exception from a message that says what is wrong, where, and what to do.</summary>
    public ContextException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
