namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>What starts a workflow, with conditions. Derive from it for an event of any kind; it writes an entry of the mapping <c>on:</c>.</summary>
public abstract class GitHubActionsDetailedTrigger : ConfigurationEntity
{
}
