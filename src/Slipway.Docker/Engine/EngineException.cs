namespace Slipway.Docker.Engine;

/// <summary>The engine could not be asked, or refused.</summary>
public sealed class EngineException(EngineFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The kind of failure.</summary>
    public EngineFailure Failure { get; } = failure;
}
