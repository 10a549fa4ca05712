namespace Slipway.Acceptance.Tests.Pipeline;

[Trait("Category", "Docker")]
public sealed class BuildsTheImage
{
    [Fact]
    public async Task The_image_is_built_loaded_smoke_run_and_reported_and_a_second_run_is_wholly_cached()
    {
        await using var pipeline = new PipelineRun();

        var first = await pipeline.Launch("docker", "--docker-image-version", "1.2.3-test").RunAsync(TestContext.Current.CancellationToken);
        first.ExitCode.Should().Be(0, first.All);
        first.Output.Should().Contain("version: passed: 1.2.3-test").And.Contain("health: passed").And.Contain("user: passed: 65532:65532");
        first.Output.Should().MatchRegex(@"Docker +Succeeded .*Size: \d+\.\d+ MB.*Time: .* s.*Cached: \d+ of \d+ steps.*Context: .* kB sent");

        (await pipeline.Inspect("{{.Config.User}}")).Should().Be("65532:65532");
        (await pipeline.Inspect("{{json .Config.Entrypoint}}")).Should().Be("""["/agent"]""");
        (await pipeline.Inspect("{{json .Config.Healthcheck.Test}}")).Should().Be("""["CMD","/agent","healthcheck"]""");
        (await pipeline.Inspect("{{index .Config.Labels \"org.opencontainers.image.version\"}}")).Should().Be("1.2.3-test");
        (await pipeline.Inspect("{{.Id}}", "1.2.3-test")).Should().Be(await pipeline.Inspect("{{.Id}}"));
        File.Exists(Path.Combine(pipeline.OutputFolder, "progress.rawjson")).Should().BeTrue();
        File.Exists(Path.Combine(pipeline.OutputFolder, "metadata.json")).Should().BeTrue();

        var version = await new ProgramRun("docker", "run", "--rm", $"{pipeline.Image}:latest", "--version").RunAsync(TestContext.Current.CancellationToken);
        version.Output.Should().Contain("1.2.3-test");

        var second = await pipeline.Launch("docker", "--docker-image-version", "1.2.3-test").RunAsync(TestContext.Current.CancellationToken);
        second.ExitCode.Should().Be(0, second.All);
        second.Output.Should().MatchRegex(@"Cached: (\d+) of \1 steps").And.Contain("passed before");
    }
}
