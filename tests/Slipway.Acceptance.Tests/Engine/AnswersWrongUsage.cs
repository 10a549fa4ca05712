namespace Slipway.Acceptance.Tests.Engine;

[Collection("Compiling")]
public sealed class AnswersWrongUsage
{
    [Fact]
    public async Task Wrong_usage_exits_with_2_and_says_on_standard_error_what_would_be_right()
    {
        using var folder = new EngineFolder("""
            using Nuke.Common;

            class Build : NukeBuild
            {
                public static int Main() => Execute<Build>();

                [Parameter("The image.")] readonly string DockerImage;

                Target Docker => _ => _.Description("Builds the image.").Executes(() => System.Console.WriteLine("built " + DockerImage));
            }
            """);

        var target = await folder.Launch("dokcer").RunAsync(TestContext.Current.CancellationToken);
        target.ExitCode.Should().Be(2);
        target.Output.Should().BeEmpty();
        target.Error.Should().Contain("Target 'dokcer' does not exist. Did you mean 'docker'?");

        var parameter = await folder.Launch("docker", "--docker-imag", "x").RunAsync(TestContext.Current.CancellationToken);
        parameter.ExitCode.Should().Be(2);
        parameter.Error.Should().Contain("--docker-image");

        var list = await folder.Launch().RunAsync(TestContext.Current.CancellationToken);
        list.ExitCode.Should().Be(0);
        list.Output.Should().Contain("docker  Builds the image.").And.NotContain("\e", "colours are for terminals");

        var good = await folder.Launch("Docker", "--docker-image", "a/b").RunAsync(TestContext.Current.CancellationToken);
        good.ExitCode.Should().Be(0);
        good.Output.Should().Contain("built a/b");
    }
}
