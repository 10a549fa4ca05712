using Nuke.Common;

namespace Slipway.Engine.Tests.Execution;

public sealed class Identity
{
    private interface IAlpha : INukeBuild
    {
        Target Same => _ => _.Executes(() => { });
    }

    private interface IBeta : INukeBuild
    {
        Target Same => _ => _.Executes(() => { });
    }

    private interface ICompile : INukeBuild
    {
        Target Compile => _ => _.Description("from the component").Executes(() => { });
    }

    private interface ICompileFaster : ICompile
    {
        Target ICompile.Compile => _ => _.Inherit<ICompile>(x => x.Compile).Description("faster").Executes(() => { });
    }

    private interface IHide : ICompile
    {
        new Target Compile => _ => _.Executes(() => { });
    }

    [Fact]
    public void A_target_that_captures_locals_is_found_by_its_property()
    {
        using var run = new BuildRun().Run<Captures>("End");

        run.ExitCode.Should().Be(0, run.Error);
        run.Ran.Should().Equal("One", "Two", "End");
    }

    [Fact]
    public void Two_components_with_one_target_name_are_refused_and_both_named()
    {
        using var run = new BuildRun().Run<TwoComponents>("Same");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("IAlpha.Same and IBeta.Same").And.Contain("public Target Same");
    }

    [Fact]
    public void A_public_member_of_the_class_implements_both()
    {
        using var run = new BuildRun().Run<TwoComponentsImplemented>("Same");

        run.Ran.Should().Equal("Same");
    }

    [Fact]
    public void A_member_that_is_not_public_does_not_override_and_is_refused()
    {
        using var run = new BuildRun().Run<NotPublic>("Compile");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("NotPublic.Compile").And.Contain("ICompile.Compile").And.Contain("not public");
    }

    [Fact]
    public void A_component_that_overrides_another_ones_target_leaves_one_target_with_what_both_define()
    {
        using var run = new BuildRun().Run<Faster>("compile");

        run.Ran.Should().Equal("Compile");
        run.Target("Compile").Description.Should().Be("faster");
        run.Target("Compile").Actions.Should().HaveCount(2);
    }

    [Fact]
    public void A_component_that_hides_another_ones_target_is_refused()
    {
        using var run = new BuildRun().Run<Hides>("Compile");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("ICompile.Compile").And.Contain("IHide.Compile");
    }

    [Fact]
    public void The_build_extends_a_components_target()
    {
        using var run = new BuildRun().Run<Extends>("Compile");

        run.Target("Compile").Actions.Should().HaveCount(2);
        run.Target("Compile").Description.Should().Be("from the component");
    }

    [Fact]
    public void The_base_classes_target_is_extended_with_Base()
    {
        using var run = new BuildRun().Run<Derived>("Work");

        run.Target("Work").Actions.Should().HaveCount(2);
    }

    [Fact]
    public void A_target_of_another_object_is_refused_with_the_name_of_the_one_that_refers_to_it()
    {
        using var run = new BuildRun().Run<Foreign>("Main");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("Target 'Main' depends on a target that is not a property of this build");
    }

    [Fact]
    public void A_component_that_the_build_does_not_have_is_refused_unless_asked_for_loosely()
    {
        using var strict = new BuildRun().Run<Strict>("Main");
        using var loose = new BuildRun().Run<Loose>("Main");

        strict.ExitCode.Should().Be(2);
        strict.Error.Should().Contain("Target 'Main' depends on targets of ICompile");
        loose.Ran.Should().Equal("Main");
    }

    [Fact]
    public void A_loose_dependency_for_a_component_with_an_override_runs_once()
    {
        using var run = new BuildRun().Run<LooselyDependent>("Compile");

        run.Ran.Should().Equal("Early", "Compile");
    }

    private sealed class Captures : NukeBuild
    {
        public Target End => _ => _.DependsOn(One, Two).Executes(() => { });

        public Target One => Make("one");

        public Target Two => Make("two");

        private static Target Make(string text) => _ => _.Description(text).Executes(() => { });
    }

    private sealed class TwoComponents : NukeBuild, IAlpha, IBeta;

    private sealed class TwoComponentsImplemented : NukeBuild, IAlpha, IBeta
    {
        public Target Same => _ => _.Executes(() => { });
    }

    private sealed class NotPublic : NukeBuild, ICompile
    {
        private Target Compile => _ => _.Executes(() => { });
    }

    private sealed class Faster : NukeBuild, ICompileFaster;

    private sealed class Hides : NukeBuild, IHide;

    private sealed class Extends : NukeBuild, ICompile
    {
        Target ICompile.Compile => _ => _.Inherit<ICompile>().Executes(() => { });
    }

    private class Basic : NukeBuild
    {
        public virtual Target Work => _ => _.Executes(() => { });
    }

    private sealed class Derived : Basic
    {
        public override Target Work => _ => _.Base().Executes(() => { });
    }

    private sealed class Foreign : NukeBuild
    {
        public Target Main => _ => _.DependsOn(Other.Lost).Executes(() => { });

        private static class Other
        {
            public static Target Lost => _ => _.Executes(() => { });
        }
    }

    private sealed class Strict : NukeBuild
    {
        public Target Main => _ => _.DependsOn<ICompile>(x => x.Compile).Executes(() => { });
    }

    private sealed class Loose : NukeBuild
    {
        public Target Main => _ => _.TryDependsOn<ICompile>(x => x.Compile).Executes(() => { });
    }

    private sealed class LooselyDependent : NukeBuild, ICompileFaster
    {
        public Target Early => _ => _.TryDependentFor<ICompile>(x => x.Compile).Executes(() => { });
    }
}
