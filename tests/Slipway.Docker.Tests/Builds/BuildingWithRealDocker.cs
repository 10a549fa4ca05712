using Slipway.Docker.Builds;
using Slipway.Docker.Commands;
using Slipway.Docker.Engine;

namespace Slipway.Docker.Tests.Builds;

[Trait("Category", "Docker")]
public sealed class BuildingWithRealDocker
{
    private const string BaseImage = "slipway/go-base:latest";

    [Fact]
    public async Task An_image_is_built_and_the_second_build_is_wholly_cached()
    {
        using var docker = await RealDocker.StartAsync();
        docker.Folder.Write("ctx/Dockerfile", $"FROM scratch AS a\nCOPY x /x\nFROM scratch\nWORKDIR /w\nCOPY --from=a /x /y\nLABEL id={Guid.NewGuid()}\n");
        docker.Folder.Write("ctx/x", Guid.NewGuid().ToString());
        var options = new BuildOptions { Context = Path.Combine(docker.Folder.Path, "ctx"), Tags = [docker.NewImageName()], Load = true };
        var output = Path.Combine(docker.Folder.Path, "out");

        var cold = await Build(docker.Runner, options, output);
        var warm = await Build(docker.Runner, options, output);

        cold.Progress.Cache.Total.Should().Be(3);
        cold.Progress.Cache.Cached.Should().BeLessThanOrEqualTo(1);
        (warm.Progress.Cache.Cached, warm.Progress.Cache.Total).Should().Be((3, 3));
        using var engine = DockerEngine.Connect(docker.Runner);
        (await engine.InspectImageAsync(options.Tags[0], TestContext.Current.CancellationToken))!.Id.Should().Be(warm.ImageId);
        File.Exists(warm.ProgressFile).Should().BeTrue();
        File.Exists(warm.MetadataFile).Should().BeTrue();
    }

    [Fact]
    public async Task A_compile_error_is_shown_as_the_compiler_wrote_it()
    {
        using var docker = await RealDocker.StartAsync(BaseImage);
        docker.Folder.Write("Dockerfile", $"FROM {BaseImage}\nWORKDIR /src\nCOPY . .\nRUN go tool compile -p main ./main.go\n");
        docker.Folder.Write("main.go", "package main\n\nfunc main() {\n\tundefinedFunction()\n}\n");
        var build = () => Build(docker.Runner, new BuildOptions { Context = docker.Folder.Path });

        var diagnosis = (await build.Should().ThrowAsync<BuildFailedException>()).Which.Diagnosis;

        diagnosis.Kind.Should().Be(BuildFailureKind.CompileError);
        diagnosis.Details.Should().Contain(line => line.EndsWith("./main.go:4:2: undefined: undefinedFunction", StringComparison.Ordinal));
        diagnosis.Where.Should().Contain("Dockerfile:4");
    }

    [Fact]
    public async Task A_base_image_that_is_nowhere_is_named()
    {
        using var docker = await RealDocker.StartAsync();
        docker.Folder.Write("Dockerfile", "FROM localhost:1/none:x\nRUN true\n");
        var build = () => Build(docker.Runner, new BuildOptions { Context = docker.Folder.Path });

        var diagnosis = (await build.Should().ThrowAsync<BuildFailedException>()).Which.Diagnosis;

        diagnosis.Kind.Should().Be(BuildFailureKind.BaseImageUnavailable);
        diagnosis.What.Should().Contain("'localhost:1/none:x'").And.Contain("refuses connections");
        diagnosis.Next.Should().Contain("--docker-go-image");
    }

    [Fact]
    public async Task A_cancelled_build_ends_soon_and_leaves_nothing_half_done()
    {
        using var docker = await RealDocker.StartAsync(BaseImage);
        docker.Folder.Write("ctx/Dockerfile", $"FROM {BaseImage}\nRUN echo {Guid.NewGuid()} && sleep 120\n");
        var output = Path.Combine(docker.Folder.Path, "out");
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        var options = new BuildOptions { Context = Path.Combine(docker.Folder.Path, "ctx") };
        var build = () => new ImageBuilder(docker.Runner).BuildAsync(options, null, output, cancellation.Token);

        await build.Should().ThrowAsync<OperationCanceledException>();

        Directory.EnumerateFiles(output).Select(Path.GetFileName).Should().Equal("failed.rawjson");
    }

    [Fact]
    public async Task A_secret_reaches_the_step_and_no_log()
    {
        using var docker = await RealDocker.StartAsync(BaseImage);
        docker.Folder.Write("ctx/Dockerfile", $"FROM {BaseImage}\nRUN --mount=type=secret,id=t,required=true test \"$(cat /run/secrets/t)\" = hunter2-value && echo {Guid.NewGuid()}\n");
        var options = new BuildOptions { Context = Path.Combine(docker.Folder.Path, "ctx"), Secrets = [BuildSecret.FromValue("t", "hunter2-value")] };
        var output = Path.Combine(docker.Folder.Path, "out");

        var result = await Build(docker.Runner, options, output);

        File.ReadAllText(result.ProgressFile!).Should().NotContain("hunter2-value\"").And.NotContain("hunter2-value\n");
    }

    [Fact]
    public async Task An_OCI_archive_is_written()
    {
        using var docker = await RealDocker.StartAsync();
        docker.Folder.Write("Dockerfile", "FROM scratch\nCOPY Dockerfile /\n");
        var archive = Path.Combine(docker.Folder.Path, "a,b.tar");

        await Build(docker.Runner, new BuildOptions { Context = docker.Folder.Path, Platforms = ["linux/amd64", "linux/arm64"], Outputs = [BuildOutput.OciArchive(archive)] });

        new FileInfo(archive).Length.Should().BePositive();
    }

    private static Task<BuildResult> Build(ICommandRunner runner, BuildOptions options, string? output = null)
        => new ImageBuilder(runner).BuildAsync(options, null, output, TestContext.Current.CancellationToken);
}
