using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.CI.TravisCI;

/// <summary>What started a build.</summary>
public enum TravisCIEventType
{
    /// <summary>A push.</summary>
    push,

    /// <summary>A pull request.</summary>
    [SuppressMessage("Naming", "CA1707", Justification = "The value of the variable, and NUKE's name.")]
    pull_request,

    /// <summary>A call.</summary>
    api,

    /// <summary>The clock.</summary>
    cron,
}
