namespace Nuke.Common.CI.AzurePipelines;

/// <summary>What started a build.</summary>
public enum AzurePipelinesBuildReason
{
    /// <summary>Somebody.</summary>
    Manual,

    /// <summary>A push.</summary>
    IndividualCI,

    /// <summary>Several pushes at once.</summary>
    BatchedCI,

    /// <summary>The clock.</summary>
    Schedule,

    /// <summary>Somebody, for a shelveset.</summary>
    ValidateShelveset,

    /// <summary>A gated check-in.</summary>
    CheckInShelveset,

    /// <summary>A branch policy, for a pull request.</summary>
    PullRequest,
}
