namespace Slipway.Docker.Engine;

/// <summary>Why the engine could not be asked.</summary>
public enum EngineFailure
{
    /// <summary>Nothing listens there.</summary>
    NotRunning,

    /// <summary>The user may not use the socket.</summary>
    PermissionDenied,

    /// <summary>The endpoint could not be found out: an unknown context, a broken configuration.</summary>
    Configuration,

    /// <summary>The engine refused the request.</summary>
    Refused,

    /// <summary>The answer made no sense, or did not come in time.</summary>
    BadAnswer,
}
