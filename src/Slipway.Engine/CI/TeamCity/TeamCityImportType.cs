namespace Nuke.Common.CI.TeamCity;

/// <summary>The format of a report.</summary>
public enum TeamCityImportType
{
    /// <summary>JUnit.</summary>
    junit,

    /// <summary>Maven Surefire.</summary>
    surefire,

    /// <summary>NUnit.</summary>
    nunit,

    /// <summary>MSTest.</summary>
    mstest,

    /// <summary>VSTest.</summary>
    vstest,

    /// <summary>Google Test.</summary>
    gtest,

    /// <summary>Checkstyle.</summary>
    checkstyle,

    /// <summary>FindBugs.</summary>
    findBugs,

    /// <summary>JSLint.</summary>
    jslint,

    /// <summary>ReSharper's inspections.</summary>
    ReSharperInspectCode,

    /// <summary>FxCop.</summary>
    FxCop,

    /// <summary>PMD.</summary>
    pmd,

    /// <summary>PMD's copy and paste detector.</summary>
    pmdCpd,

    /// <summary>ReSharper's duplicate finder.</summary>
    DotNetDupFinder,

    /// <summary>Coverage of .NET code.</summary>
    dotNetCoverage,
}
