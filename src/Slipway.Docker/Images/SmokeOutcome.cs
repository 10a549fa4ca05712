namespace Slipway.Docker.Images;

/// <summary>How a check ended.</summary>
public enum SmokeOutcome
{
    /// <summary>The image passed.</summary>
    Passed,

    /// <summary>The image failed.</summary>
    Failed,

    /// <summary>There was nothing to check.</summary>
    Skipped,
}
