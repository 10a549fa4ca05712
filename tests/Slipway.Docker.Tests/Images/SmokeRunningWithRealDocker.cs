using Slipway.Docker.Builds;
using Slipway.Docker.Engine;
using Slipway.Docker.Images;

namespace Slipway.Docker.Tests.Images;

[Trait("Category", "Docker")]
public sealed class SmokeRunningWithRealDocker
{
    private const string BaseImage = "slipway/go-base:latest";

    private const string Agent = """
        #!/bin/sh
        case "$1" in
          --version) echo "agent 1.2.3 (commit abcdef1234567, built 0)" ;;
          healthcheck) test -f /tmp/ready || { echo not ready; exit 1; } ;;
          *) echo serving; sleep 1; touch /tmp/ready; exec sleep 600 ;;
        esac
        """;

    [Fact]
    public async Task A_real_image_passes_and_leaves_no_container()
    {
        using var docker = await RealDocker.StartAsync(BaseImage);
        using var engine = DockerEngine.Connect(docker.Runner);
        var image = await BuildAsync(docker, "HEALTHCHECK --interval=30s --start-period=20s CMD [\"/agent\", \"healthcheck\"]");

        var result = await new SmokeRun(docker.Runner, engine).RunAsync(image, new SmokeExpectation("1.2.3", "abcdef1234567"), null, TestContext.Current.CancellationToken);

        result.FailureMessage.Should().BeEmpty();
        result.Checks.Should().HaveCount(4).And.OnlyContain(check => check.Outcome == SmokeOutcome.Passed);
        (await docker.RunAsync("ps", "--all", "--quiet", "--filter", $"ancestor={image}")).Should().BeEmpty();
    }

    [Fact]
    public async Task An_unhealthy_image_fails_with_what_its_check_says()
    {
        using var docker = await RealDocker.StartAsync(BaseImage);
        using var engine = DockerEngine.Connect(docker.Runner);
        var image = await BuildAsync(docker, "HEALTHCHECK CMD [\"/bin/sh\", \"-c\", \"echo never; exit 1\"]");
        var expectation = new SmokeExpectation("1.2.4", null) { HealthTimeout = TimeSpan.FromSeconds(3) };

        var result = await new SmokeRun(docker.Runner, engine).RunAsync(image, expectation, null, TestContext.Current.CancellationToken);

        result.FailureMessage.Should().Contain("version: FAILED").And.Contain("the check says: never").And.Contain("serving");
        (await docker.RunAsync("ps", "--all", "--quiet", "--filter", $"ancestor={image}")).Should().BeEmpty();
    }

    private static async Task<string> BuildAsync(RealDocker docker, string health)
    {
        var image = docker.NewImageName();
        docker.Folder.Write("agent", Agent + "\n");
        docker.Folder.Write("Dockerfile", $"FROM {BaseImage}\nCOPY --chmod=755 agent /agent\nUSER 65532:65532\nENTRYPOINT [\"/agent\"]\n{health}\n");
        await new ImageBuilder(docker.Runner).BuildAsync(
            new BuildOptions { Context = docker.Folder.Path, Tags = [image], Load = true }, cancellationToken: TestContext.Current.CancellationToken);
        return image;
    }
}
