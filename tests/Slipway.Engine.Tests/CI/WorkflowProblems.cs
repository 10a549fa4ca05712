using Nuke.Common;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.CI.GitHubActions.Configuration;
using Nuke.Common.Execution;

namespace Slipway.Engine.Tests.CI;

/// <summary>What GitHub would refuse is said before it is committed.</summary>
public sealed class WorkflowProblems
{
    [Fact]
    public void A_target_that_does_not_exist() => Refuse<Misspelled>().Should().Contain("GitHubActions (ci): Target 'Tset' does not exist. Did you mean 'test'?");

    [Fact]
    public void A_workflow_that_nothing_starts() => Refuse<NeverStarted>().Should().Contain("Workflow 'ci'").And.Contain("Nothing starts it");

    [Fact]
    public void A_workflow_without_jobs() => Refuse<Jobless>().Should().Contain("It has no job");

    [Fact]
    public void Branches_that_are_wanted_and_ignored() => Refuse<Contradicting>().Should().Contain("OnPushBranches and OnPushBranchesIgnore cannot be used together");

    [Fact]
    public void Two_workflows_in_one_file() => Refuse<Twins>().Should().Contain("both generate .github/workflows/ci.yml");

    [Fact]
    public void A_variable_without_a_value() => Refuse<Valueless>().Should().Contain("'NAME' in Env is no variable; write NAME=VALUE");

    [Fact]
    public void All_problems_of_jobs_at_once()
    {
        var message = Refuse<Broken>();

        message.Should().Contain("2 jobs have the id 'twin'")
            .And.Contain("'9lives' cannot be the id of a job")
            .And.Contain("Job 'a' needs 'missing', which is not one of 9lives, a, b, twin")
            .And.Contain("Job 'b' has no steps")
            .And.Contain("The matrix of job 'b' is empty")
            .And.Contain("Job 'b': 'admin' is no access to Contents; it is read, write or none")
            .And.Contain("Jobs need each other in a circle: a -> b -> a");
    }

    [Fact]
    public void An_action_that_is_not_pinned_by_its_commit()
    {
        var tag = () => new PinnedAction("actions/checkout", "v6", "v6.0.2");
        var branch = () => new PinnedAction("evil/action", "de0fac2e4500dabe0009e67214ff5f5447ce83dd\nx", "v1");
        var comment = () => new PinnedAction("actions/checkout", "de0fac2e4500dabe0009e67214ff5f5447ce83dd", "v1\n  run: x");

        tag.Should().Throw<ArgumentException>().WithMessage("'v6' is no commit; pin actions/checkout by the 40 digits of one*");
        branch.Should().Throw<ArgumentException>();
        comment.Should().Throw<ArgumentException>();
    }

    private static string Refuse<T>()
        where T : NukeBuild, new()
    {
        using var run = new BuildRun().Run<T>("--generate-ci");
        run.ExitCode.Should().Be(2);
        run.Error.Should().NotContain("   at ");
        Directory.Exists(Path.Combine(run.Root, ".github")).Should().BeFalse("nothing is written then");
        return run.Error;
    }

    private abstract class Base : NukeBuild
    {
        protected Target Test => _ => _;
    }

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Tset"])]
    private sealed class Misspelled : Base;

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, InvokedTargets = ["Test"])]
    private sealed class NeverStarted : Base;

    [GitHubActions("ci", On = [GitHubActionsTrigger.Push])]
    private sealed class Jobless : Base;

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, OnPushBranches = ["main"], OnPushBranchesIgnore = ["wip"], InvokedTargets = ["Test"])]
    private sealed class Contradicting : Base;

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    [GitHubActions("ci", GitHubActionsImage.MacOsLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class Twins : Base;

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], Env = ["NAME"], InvokedTargets = ["Test"])]
    private sealed class Valueless : Base;

    private sealed class BrokenAttribute() : GitHubActionsAttribute("ci")
    {
        protected override IEnumerable<GitHubActionsJob> GetJobs(IReadOnlyCollection<ExecutableTarget> relevantTargets) =>
        [
            new() { Name = "twin", Steps = [CreateCheckoutStep()] },
            new() { Id = "twin", Steps = [CreateCheckoutStep()] },
            new() { Id = "9lives", Steps = [CreateCheckoutStep()] },
            new() { Id = "a", Needs = ["missing", "b"], Steps = [CreateCheckoutStep()] },
            new() { Id = "b", Needs = ["a"], Matrix = new GitHubActionsMatrix(), Permissions = [(GitHubActionsPermissions.Contents, "admin")] },
        ];
    }

    [Broken(On = [GitHubActionsTrigger.Push])]
    private sealed class Broken : Base;
}
