namespace Nuke.Common.CI.AzurePipelines;

/// <summary>The kind of a repository.</summary>
public enum AzurePipelinesRepositoryType
{
    /// <summary>Git on Azure Repos.</summary>
    AzureRepos,

    /// <summary>Team Foundation Version Control.</summary>
    TfsVersionControl,

    /// <summary>Git on another server.</summary>
    Git,

    /// <summary>Git on GitHub.</summary>
    GitHub,

    /// <summary>Subversion.</summary>
    Svn,
}
