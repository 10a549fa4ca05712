using Nuke.Common;
using Nuke.Common.Execution;

namespace Slipway.Engine.Tests.Execution;

public sealed class Running
{
    [Fact]
    public void A_failed_target_stops_the_run_and_exits_with_1()
    {
        using var run = new BuildRun().Run<Failing>("After");

        run.ExitCode.Should().Be(1);
        run.Target("Broken").Status.Should().Be(ExecutionStatus.Failed);
        run.Target("After").Status.Should().Be(ExecutionStatus.NotRun);
        run.Output.Should().Contain("Target Broken failed: no paint left").And.Contain("Build failed");
        run.Output.Should().NotContain("   at ", "an expected failure has no stack trace");
    }

    [Fact]
    public void A_mistake_in_the_code_shows_its_stack_trace()
    {
        using var run = new BuildRun().Run<Failing>("Mistake");

        run.Output.Should().Contain("NullReferenceException").And.Contain("   at ");
    }

    [Fact]
    public void Assured_targets_run_after_a_failure_and_others_do_not()
    {
        using var run = new BuildRun().Run<Assured>("Work", "Other", "CleanUp");

        run.ExitCode.Should().Be(1);
        run.Target("CleanUp").Status.Should().Be(ExecutionStatus.Succeeded);
        run.Target("Other").Status.Should().Be(ExecutionStatus.NotRun);
    }

    [Fact]
    public void The_run_proceeds_after_a_failure_that_allows_it_and_has_failed_all_the_same()
    {
        using var run = new BuildRun().Run<Proceeding>("Next");

        run.ExitCode.Should().Be(1);
        run.Target("Next").Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public void An_asynchronous_target_is_waited_for_and_its_failure_counts()
    {
        using var good = new BuildRun().Run<Asynchronous>("Good");
        using var bad = new BuildRun().Run<Asynchronous>("Bad");

        good.ExitCode.Should().Be(0);
        good.Target("Good").SummaryInformation.Should().Contain("state", "done");
        bad.ExitCode.Should().Be(1);
        bad.Output.Should().Contain("too late");
    }

    [Fact]
    public void A_target_without_actions_is_collective()
    {
        using var run = new BuildRun().Run<Proceeding>("All");

        run.Target("All").Status.Should().Be(ExecutionStatus.Collective);
    }

    [Fact]
    public void A_condition_that_does_not_hold_skips_the_target_and_is_named()
    {
        using var run = new BuildRun().Run<Conditional>("Late", "Early");

        run.ExitCode.Should().Be(0);
        run.Target("Late").Status.Should().Be(ExecutionStatus.Skipped);
        run.Output.Should().Contain("OnlyWhen: Never").And.Contain("OnlyWhen: Forbidden");
        run.Target("Needed").Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public void Static_conditions_come_before_requirements()
    {
        using var run = new BuildRun().Run<Conditional>("Early");

        run.ExitCode.Should().Be(0, "the requirement of a skipped target is not checked");
    }

    [Fact]
    public void Dependencies_that_only_a_skipped_target_needs_are_skipped_when_it_says_so()
    {
        using var run = new BuildRun().Run<Conditional>("Whole");
        using var shared = new BuildRun().Run<Conditional>("Whole", "Share");

        run.Target("OnlyForWhole").Status.Should().Be(ExecutionStatus.Skipped);
        run.Target("OnlyForWhole").Skipped.Should().Be("because of Whole");
        shared.Target("OnlyForWhole").Status.Should().Be(ExecutionStatus.Succeeded);
    }

    [Fact]
    public void Skip_with_names_skips_these_and_without_names_all_that_was_not_asked_for()
    {
        using var named = new BuildRun().Run<Chain>("C", "--skip", "A");
        using var all = new BuildRun().Run<Chain>("C", "--skip");

        named.Ran.Should().Equal("B", "C");
        named.Output.Should().Contain("Skipped: via parameter");
        all.Ran.Should().Equal("C");
    }

    [Fact]
    public void The_build_can_set_its_exit_code()
    {
        using var run = new BuildRun().Run<Chain>("Coded");

        run.ExitCode.Should().Be(17);
    }

    [Fact]
    public void A_continued_run_skips_what_succeeded_when_the_same_is_run_again()
    {
        using var run = new BuildRun();

        run.Run<Flaky>("Last").ExitCode.Should().Be(1);
        run.Output.Should().NotContain("   at ", "an assertion that fails is an expected failure");
        run.WithFile("repaired", "yes").Run<Flaky>("Last", "--continue");

        run.ExitCode.Should().Be(0);
        run.Target("First").Skipped.Should().Be("succeeded in the last run");
        run.Ran.Should().Equal("Middle", "Last");
        run.Run<Flaky>("Middle", "--continue").Ran.Should().Equal("First", "Middle");
        run.Output.Should().Contain("the last run was another one");
    }

    private sealed class Flaky : NukeBuild
    {
        public Target First => _ => _.Executes(() => { });

        public Target Middle => _ => _.DependsOn(First).Executes(() => { Nuke.Common.Assert.FileExists(RootDirectory / "repaired"); });

        public Target Last => _ => _.DependsOn(Middle).Executes(() => { });
    }

    private sealed class Failing : NukeBuild
    {
        public Target Broken => _ => _.Executes(() => { throw new Exception("no paint left"); });

        public Target After => _ => _.DependsOn(Broken).Executes(() => { });

        public Target Mistake => _ => _.Executes(() => { ((string)null!).ToString(); });
    }

    private sealed class Assured : NukeBuild
    {
        public Target Work => _ => _.Executes(() => { throw new Exception("broken"); });

        public Target Other => _ => _.Executes(() => { });

        public Target CleanUp => _ => _.AssuredAfterFailure().Executes(() => { });
    }

    private sealed class Proceeding : NukeBuild
    {
        public Target Fragile => _ => _.ProceedAfterFailure().Executes(() => { throw new Exception("broken"); });

        public Target Next => _ => _.DependsOn(Fragile).Executes(() => { });

        public Target All => _ => _;
    }

    private sealed class Asynchronous : NukeBuild
    {
        public Target Good => _ => _.Executes(async () =>
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
            ReportSummary(pairs =>
            {
                pairs.Add("state", "done");
                return pairs;
            });
        });

        public Target Bad => _ => _.Executes(async () =>
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
            throw new Exception("too late");
        });
    }

    private sealed class Conditional : NukeBuild
    {
        private bool Never => false;

        private bool Forbidden => false;

        public Target Late => _ => _.DependsOn(Needed).OnlyWhenDynamic(() => Never).Executes(() => { });

        public Target Early => _ => _.OnlyWhenStatic(() => Forbidden).Requires(() => Never).Executes(() => { });

        public Target Needed => _ => _.Executes(() => { });

        public Target Whole => _ => _.WhenSkipped(DependencyBehavior.Skip).OnlyWhenDynamic(() => Never).DependsOn(OnlyForWhole).Executes(() => { });

        public Target Share => _ => _.DependsOn(OnlyForWhole).Executes(() => { });

        public Target OnlyForWhole => _ => _.Executes(() => { });
    }

    private sealed class Chain : NukeBuild
    {
        public Target A => _ => _.Executes(() => { });

        public Target B => _ => _.DependsOn(A).Executes(() => { });

        public Target C => _ => _.DependsOn(B).Executes(() => { });

        public Target Coded => _ => _.Executes(() => { ExitCode = 17; });
    }
}
