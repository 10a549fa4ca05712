namespace Nuke.Common.CI.TeamCity;

/// <summary>The program that measured coverage.</summary>
public enum TeamCityImportTool
{
    /// <summary>dotCover.</summary>
    dotcover,

    /// <summary>PartCover.</summary>
    partcover,

    /// <summary>NCover.</summary>
    ncover,

    /// <summary>NCover 3.</summary>
    ncover3,
}
