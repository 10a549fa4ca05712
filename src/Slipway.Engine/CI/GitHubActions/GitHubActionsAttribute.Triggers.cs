using Nuke.Common.CI.GitHubActions.Configuration;
using Nuke.Common.Execution;

namespace Nuke.Common.CI.GitHubActions;

public partial class GitHubActionsAttribute
{
    /// <summary>What starts the workflow, with conditions.</summary>
    protected virtual IEnumerable<GitHubActionsDetailedTrigger> GetTriggers()
    {
        if (IsAny(OnPushBranches, OnPushBranchesIgnore, OnPushTags, OnPushTagsIgnore, OnPushIncludePaths, OnPushExcludePaths))
        {
            Exclude(OnPushBranches, nameof(OnPushBranches), OnPushBranchesIgnore, nameof(OnPushBranchesIgnore));
            Exclude(OnPushTags, nameof(OnPushTags), OnPushTagsIgnore, nameof(OnPushTagsIgnore));
            yield return new GitHubActionsVcsTrigger
            {
                Kind = GitHubActionsTrigger.Push,
                Branches = OnPushBranches,
                BranchesIgnore = OnPushBranchesIgnore,
                Tags = OnPushTags,
                TagsIgnore = OnPushTagsIgnore,
                IncludePaths = OnPushIncludePaths,
                ExcludePaths = OnPushExcludePaths,
            };
        }

        if (IsAny(OnPullRequestBranches, OnPullRequestTags, OnPullRequestIncludePaths, OnPullRequestExcludePaths))
        {
            yield return new GitHubActionsVcsTrigger
            {
                Kind = GitHubActionsTrigger.PullRequest,
                Branches = OnPullRequestBranches,
                Tags = OnPullRequestTags,
                IncludePaths = OnPullRequestIncludePaths,
                ExcludePaths = OnPullRequestExcludePaths,
            };
        }

        if (IsAny(OnWorkflowDispatchOptionalInputs, OnWorkflowDispatchRequiredInputs))
        {
            yield return new GitHubActionsWorkflowDispatchTrigger
            {
                OptionalInputs = OnWorkflowDispatchOptionalInputs,
                RequiredInputs = OnWorkflowDispatchRequiredInputs,
            };
        }

        if (OnCronSchedule is not null)
        {
            yield return new GitHubActionsScheduledTrigger { Cron = OnCronSchedule };
        }
    }

    private static bool IsAny(params ReadOnlySpan<string[]> lists)
    {
        foreach (var list in lists)
        {
            if (list.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>GitHub refuses both for one event.</summary>
    private void Exclude(string[] wanted, string wantedName, string[] ignored, string ignoredName)
    {
        if (wanted.Length > 0 && ignored.Length > 0)
        {
            throw new BuildDefinitionException($"{DisplayName}: {wantedName} and {ignoredName} cannot be used together. Put what is not wanted into {wantedName} with a '!' before it.");
        }
    }
}
