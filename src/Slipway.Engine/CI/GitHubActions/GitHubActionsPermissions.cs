using Nuke.Common.Tooling;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>What the token of a workflow or job may be allowed to read or write.</summary>
public enum GitHubActionsPermissions
{
    /// <summary>Workflow runs.</summary>
    [EnumValue("actions")]
    Actions = 0,

    /// <summary>Checks.</summary>
    [EnumValue("checks")]
    Checks = 1,

    /// <summary>The repository's files, branches, tags and releases.</summary>
    [EnumValue("contents")]
    Contents = 2,

    /// <summary>Deployments.</summary>
    [EnumValue("deployments")]
    Deployments = 3,

    /// <summary>The token with which the run proves to others what it is (OpenID Connect).</summary>
    [EnumValue("id-token")]
    IdToken = 4,

    /// <summary>Issues.</summary>
    [EnumValue("issues")]
    Issues = 5,

    /// <summary>Discussions.</summary>
    [EnumValue("discussions")]
    Discussions = 6,

    /// <summary>Packages, container images among them.</summary>
    [EnumValue("packages")]
    Packages = 7,

    /// <summary>Pages.</summary>
    [EnumValue("pages")]
    Pages = 8,

    /// <summary>Pull requests.</summary>
    [EnumValue("pull-requests")]
    PullRequests = 9,

    /// <summary>Classic projects.</summary>
    [EnumValue("repository-projects")]
    RepositoryProjects = 10,

    /// <summary>Findings of code scanning.</summary>
    [EnumValue("security-events")]
    SecurityEvents = 11,

    /// <summary>Statuses of commits.</summary>
    [EnumValue("statuses")]
    Statuses = 12,

    /// <summary>Attestations of where an artifact comes from; not in NUKE.</summary>
    [EnumValue("attestations")]
    Attestations = 13,
}
