namespace Nuke.Common.CI.TeamCity;

/// <summary>What happens when there is nothing to import.</summary>
public enum TeamCityNoDataPublishedAction
{
    /// <summary>It is said.</summary>
    info,

    /// <summary>Nothing.</summary>
    nothing,

    /// <summary>A warning.</summary>
    warning,

    /// <summary>An error.</summary>
    error,
}
