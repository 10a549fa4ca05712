namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step of a job. Derive from it for a step of any kind; it begins with a line <c>- …</c>.</summary>
public abstract class GitHubActionsStep : ConfigurationEntity
{
}
