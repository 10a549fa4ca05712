namespace Nuke.Common.CI.TeamCity;

/// <summary>The kind of a message.</summary>
public enum TeamCityStatus
{
    /// <summary>Information.</summary>
    NORMAL,

    /// <summary>A warning.</summary>
    WARNING,

    /// <summary>A failure.</summary>
    FAILURE,

    /// <summary>An error, which fails the build.</summary>
    ERROR,
}
