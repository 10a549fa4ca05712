using Slipway.Docker.Engine;

namespace Slipway.Docker.Tests.Engine;

[Trait("Category", "Docker")]
public sealed class AskingARealEngine
{
    [Fact]
    public async Task The_short_way_and_the_library_read_the_same()
    {
        using var docker = await RealDocker.StartAsync();
        var image = docker.NewImageName();
        docker.Folder.Write("Dockerfile", "FROM scratch\nCOPY Dockerfile /\nUSER 65532\nLABEL a=b\nEXPOSE 80\nENTRYPOINT [\"/x\"]\nHEALTHCHECK --interval=7s CMD [\"/x\", \"h\"]\n");
        await docker.RunAsync("buildx", "build", "--load", "--tag", image, docker.Folder.Path);
        var endpoint = DockerEndpoint.Resolve();
        using var quick = DockerEngine.Connect(docker.Runner);
        using var library = new LibraryDockerEngine(endpoint.Host);
        using var client = new CommandDockerEngine(docker.Runner, "docker");

        foreach (var engine in new IDockerEngine[] { library, client })
        {
            (await engine.VersionAsync(TestContext.Current.CancellationToken)).Should().Be(await quick.VersionAsync(TestContext.Current.CancellationToken));
            (await engine.InfoAsync(TestContext.Current.CancellationToken)).Should().Be(await quick.InfoAsync(TestContext.Current.CancellationToken));
            (await engine.InspectImageAsync(image, TestContext.Current.CancellationToken)).Should()
                .BeEquivalentTo(await quick.InspectImageAsync(image, TestContext.Current.CancellationToken), options => options.Excluding(facts => facts!.Created));
            (await engine.HistoryAsync(image, TestContext.Current.CancellationToken))!.Select(layer => layer.CreatedBy).Should()
                .Equal((await quick.HistoryAsync(image, TestContext.Current.CancellationToken))!.Select(layer => layer.CreatedBy));
            (await engine.InspectImageAsync("slipway-test-none", TestContext.Current.CancellationToken)).Should().BeNull();
            (await engine.HistoryAsync("slipway-test-none", TestContext.Current.CancellationToken)).Should().BeNull();
            (await engine.InspectContainerAsync("slipway-test-none", TestContext.Current.CancellationToken)).Should().BeNull();
        }

        (await quick.DiskUseAsync(TestContext.Current.CancellationToken)).Images.Bytes.Should().BePositive();
    }

    [Fact]
    public async Task The_probe_finds_everything_that_a_build_needs()
    {
        using var docker = await RealDocker.StartAsync();

        var environment = await new EngineProbe(docker.Runner).ProbeAsync(TestContext.Current.CancellationToken);

        environment.Missing(DockerNeeds.Build).Should().BeEmpty();
        environment.Tools.Buildx!.IsAtLeast(0, 13).Should().BeTrue();
        environment.Version!.Version.Should().NotBeEmpty();
    }
}
