namespace Nuke.Common.CI.AzurePipelines;

/// <summary>The kind of an issue.</summary>
public enum AzurePipelinesIssueType
{
    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
