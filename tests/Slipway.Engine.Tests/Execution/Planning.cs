using Nuke.Common;

namespace Slipway.Engine.Tests.Execution;

public sealed class Planning
{
    [Fact]
    public void Dependencies_run_before_what_needs_them_and_only_once()
    {
        using var run = new BuildRun().Run<Diamond>("Top");

        run.ExitCode.Should().Be(0);
        run.Ran.Should().Equal("Base", "Left", "Right", "Top");
    }

    [Fact]
    public void Targets_that_were_asked_for_run_in_that_order()
    {
        using var run = new BuildRun().Run<Diamond>("Right", "Left");

        run.Ran.Should().Equal("Base", "Right", "Left");
    }

    [Fact]
    public void A_plus_sign_separates_targets_as_well()
    {
        using var run = new BuildRun().Run<Diamond>("--target", "right+left");

        run.Ran.Should().Equal("Base", "Right", "Left");
    }

    [Fact]
    public void Order_alone_schedules_nothing()
    {
        using var run = new BuildRun().Run<Ordered>("Second");

        run.Ran.Should().Equal("Second");
    }

    [Fact]
    public void Order_holds_when_both_run()
    {
        using var run = new BuildRun().Run<Ordered>("Second", "First", "Third");

        run.Ran.Should().Equal("First", "Second", "Third");
    }

    [Fact]
    public void Triggered_targets_run_after_their_trigger_with_their_own_dependencies()
    {
        using var run = new BuildRun().Run<Triggering>("Start");

        run.Ran.Should().Equal("Start", "Prepare", "Follow", "Observe");
    }

    [Fact]
    public void A_cycle_is_reported_with_its_full_path()
    {
        using var run = new BuildRun().Run<Circular>("A");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("A -> B -> C -> A");
    }

    [Fact]
    public void A_dependent_target_pulls_nothing_in_but_becomes_a_dependency()
    {
        using var run = new BuildRun().Run<Dependent>("Main");

        run.Ran.Should().Equal("Before", "Main");
    }

    [Fact]
    public void The_plan_is_shown_and_nothing_runs()
    {
        using var run = new BuildRun().Run<Diamond>("Top", "--plan");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("1. Base  (needed by Left, needed by Right)").And.Contain("4. Top  (asked for)");
        run.Ran.Should().BeEmpty();
    }

    private sealed class Diamond : NukeBuild
    {
        public Target Top => _ => _.DependsOn(Left, Right).Executes(() => { });

        public Target Left => _ => _.DependsOn(Base).Executes(() => { });

        public Target Right => _ => _.DependsOn(Base).Executes(() => { });

        public Target Base => _ => _.Executes(() => { });
    }

    private sealed class Ordered : NukeBuild
    {
        public Target First => _ => _.Before(Second).Executes(() => { });

        public Target Second => _ => _.Executes(() => { });

        public Target Third => _ => _.After(Second).Executes(() => { });
    }

    private sealed class Triggering : NukeBuild
    {
        public Target Start => _ => _.Triggers(Follow).Executes(() => { });

        public Target Follow => _ => _.DependsOn(Prepare).Executes(() => { });

        public Target Prepare => _ => _.After(Start).Executes(() => { });

        public Target Observe => _ => _.TriggeredBy(Follow).Executes(() => { });
    }

    private sealed class Circular : NukeBuild
    {
        public Target A => _ => _.DependsOn(B);

        public Target B => _ => _.DependsOn(C);

        public Target C => _ => _.DependsOn(A);
    }

    private sealed class Dependent : NukeBuild
    {
        public Target Main => _ => _.Executes(() => { });

        public Target Before => _ => _.DependentFor(Main).Executes(() => { });
    }
}
