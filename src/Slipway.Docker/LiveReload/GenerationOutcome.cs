namespace Slipway.Docker.LiveReload;

/// <summary>What came of a generation that was not cancelled.</summary>
public enum GenerationOutcome
{
    /// <summary>The service runs in this state.</summary>
    Succeeded,

    /// <summary>It could not be built or started; what ran before may still run.</summary>
    Failed,
}
