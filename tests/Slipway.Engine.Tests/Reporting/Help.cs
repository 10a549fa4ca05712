using Nuke.Common;

namespace Slipway.Engine.Tests.Reporting;

public sealed class Help
{
    [Fact]
    public void Without_a_target_and_a_default_the_targets_are_listed()
    {
        using var run = new BuildRun().Run<Sample>();

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("pack-all  Makes the packages. [needs compile]").And.NotContain("hidden");
    }

    [Fact]
    public void The_default_runs_when_nothing_is_asked_for()
    {
        using var run = new BuildRun().Run<Sample>(build => build.Compile);

        run.Ran.Should().Equal("Compile");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Help_shows_targets_and_parameters(string option)
    {
        using var run = new BuildRun().Run<Sample>(build => build.Compile, option);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("compile (default)").And.Contain("--api-key <value>").And.Contain("The key. [secret]").And.Contain("--verbosity <value>");
    }

    private sealed class Sample : NukeBuild
    {
        [Parameter("The key.")]
        [Secret]
        private readonly string? apiKey = null;

        public Target Compile => _ => _.Description("Compiles.").Executes(() => apiKey);

        public Target PackAll => _ => _.Description("Makes the packages.").DependsOn(Compile).Executes(() => { });

        public Target Hidden => _ => _.Unlisted().Executes(() => { });
    }
}
