using Slipway.Docker.Engine;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Engine;

public sealed class ProbingTheEnvironment : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly ScriptedRunner runner;
    private string buildxVersion = "v0.14.0";

    public ProbingTheEnvironment()
        => runner = new ScriptedRunner(command => Path.GetFileName(command.FileName) switch
        {
            "docker" => new Answer(0, "Docker version 28.2.2, build e6534b4\n"),
            "docker-buildx" => new Answer(0, $$"""{"SchemaVersion":"0.1.0","Version":"{{buildxVersion}}"}"""),
            "docker-compose" => new Answer(0, """{"Version":"2.26.1-4"}"""),
            _ => new Answer(1),
        });

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Programs_and_engine_are_found()
    {
        InstallAll();
        using var fake = new FakeEngine(Socket, Answers.Of);

        var environment = await Probe();

        environment.Tools.Client.Should().Be(new ToolVersion(Path.Combine(folder.Path, "bin/docker"), "28.2.2"));
        environment.Tools.Buildx!.Version.Should().Be("0.14.0");
        environment.Tools.Compose!.Version.Should().Be("2.26.1-4");
        environment.Info!.UsesContainerdStore.Should().BeTrue();
        environment.Platforms.Should().StartWith("linux/amd64");
        environment.Missing(DockerNeeds.Build | DockerNeeds.Compose | DockerNeeds.ContainerdStore).Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_is_run_when_nothing_changed()
    {
        InstallAll();
        await Probe();
        runner.Commands.Should().HaveCount(3);

        (await Probe()).Tools.Buildx!.Version.Should().Be("0.14.0");
        runner.Commands.Should().HaveCount(3);

        buildxVersion = "v0.15.1";
        FakeProgram.Write(folder, "plugins/docker-buildx", "exit 1 # changed");
        (await Probe()).Tools.Buildx!.Version.Should().Be("0.15.1");
        runner.Commands.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("")]
    [InlineData("{\"a\":1}")]
    public async Task A_damaged_memory_is_made_anew(string content)
    {
        InstallAll();
        folder.Write("versions.json", content);

        await Probe();
        await Probe();

        runner.Commands.Should().HaveCount(3);
    }

    [Fact]
    public async Task The_users_plugin_wins_over_the_systems()
    {
        InstallAll();
        var own = FakeProgram.Write(folder, "home/.docker/cli-plugins/docker-buildx", "");

        (await Probe()).Tools.Buildx!.Path.Should().Be(own);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_listed_with_what_to_do()
    {
        var environment = await Probe();
        var require = () => environment.Require(DockerNeeds.Build | DockerNeeds.Compose);

        var problems = require.Should().Throw<DockerUnavailableException>().Which.Problems;
        problems.Select(problem => problem.Need).Should().Equal(DockerNeeds.Client, DockerNeeds.Buildx, DockerNeeds.Compose, DockerNeeds.Engine);
        problems.Should().OnlyContain(problem => problem.Next.Contains("--provision"));
        problems[3].Next.Should().Contain("DOCKER_HOST says that it is at unix://");
    }

    [Fact]
    public async Task A_buildx_that_is_too_old_is_named_with_its_version()
    {
        InstallAll();
        buildxVersion = "v0.12.1";

        (await Probe()).Missing(DockerNeeds.Buildx).Single().What.Should().Contain("is 0.12.1, needed is 0.13");
    }

    [Fact]
    public void A_socket_without_permission_tells_of_the_group()
        => new DockerEnvironment { Tools = new DockerTools(null, null, null), Failure = EngineFailure.PermissionDenied }
            .Missing(DockerNeeds.Engine).Single().Next.Should().Contain("usermod -aG docker");

    [Fact]
    public void The_classic_store_is_a_problem_only_for_what_needs_the_other()
    {
        var environment = new DockerEnvironment { Tools = new DockerTools(null, null, null), Info = new EngineInfo { StorageDriver = "overlay2" } };

        environment.Missing(DockerNeeds.Engine).Should().BeEmpty();
        environment.Missing(DockerNeeds.ContainerdStore).Single().Next.Should().Contain("containerd-snapshotter");
    }

    [Theory]
    [InlineData("0.13.1+ds1", true)]
    [InlineData("0.13.0-rc1", true)]
    [InlineData("0.9.1", false)]
    [InlineData("1.0", true)]
    [InlineData("strange", true)]
    [InlineData(null, true)]
    public void Versions_are_compared_as_numbers(string? version, bool expected)
        => new ToolVersion("x", version).IsAtLeast(0, 13).Should().Be(expected);

    private string Socket => Path.Combine(folder.Path, "d.sock");

    private void InstallAll()
    {
        FakeProgram.Write(folder, "bin/docker", "");
        FakeProgram.Write(folder, "plugins/docker-buildx", "");
        FakeProgram.Write(folder, "plugins/docker-compose", "");
    }

    private Task<DockerEnvironment> Probe() => new EngineProbe(runner, new DockerSettings
    {
        HomeFolder = Path.Combine(folder.Path, "home"),
        SystemPluginFolders = [Path.Combine(folder.Path, "plugins")],
        VersionCacheFile = Path.Combine(folder.Path, "versions.json"),
        Variable = name => name switch
        {
            "PATH" => Path.Combine(folder.Path, "bin"),
            "DOCKER_HOST" => "unix://" + Socket,
            _ => null,
        },
    }).ProbeAsync(TestContext.Current.CancellationToken);
}
