using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>Which submodules are checked out.</summary>
public enum GitHubActionsSubmodules
{
    /// <summary>None.</summary>
    [EnumValue("false")]
    False = 0,

    /// <summary>Those of the repository.</summary>
    [EnumValue("true")]
    True = 1,

    /// <summary>Those of the submodules too.</summary>
    [EnumValue("recursive")]
    Recursive = 2,
}
