namespace Nuke.Common.CI.GitHubActions;

/// <summary>Where <see cref="GitHubActionsAttribute.GetSteps(GitHubActionsStepPosition, GitHubActionsImage)"/> can add steps to a job.</summary>
public enum GitHubActionsStepPosition
{
    /// <summary>Before the repository is there.</summary>
    Start,

    /// <summary>Behind the checkout, before the caches are restored.</summary>
    AfterCheckout,

    /// <summary>Right before the build.</summary>
    BeforeRun,

    /// <summary>Right behind the build, before files are kept with the run.</summary>
    AfterRun,

    /// <summary>Last.</summary>
    End,
}
