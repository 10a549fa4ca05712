namespace Nuke.Common.CI.GitLab;

/// <summary>Who can see a project.</summary>
public enum GitLabProjectVisibility
{
    /// <summary>Whoever is logged in.</summary>
    Internal,

    /// <summary>Its members.</summary>
    Private,

    /// <summary>Everybody.</summary>
    Public,
}
