using System.Text;
using Slipway.Docker.Builds;
using Slipway.Docker.Commands;
using Slipway.Docker.Tests.Progress;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Builds;

public sealed class BuildingImages : IDisposable
{
    private const string Metadata = """{"containerimage.config.digest":"sha256:c","containerimage.digest":"sha256:d","image.name":"docker.io/library/a:1,docker.io/library/a:latest"}""";

    private readonly TempFolder folder = new();
    private readonly string output;
    private readonly BuildOptions options;

    public BuildingImages()
    {
        folder.Write("ctx/Dockerfile", "FROM scratch\n");
        output = Path.Combine(folder.Path, "out");
        options = new BuildOptions { Context = Path.Combine(folder.Path, "ctx"), Tags = ["a:1"] };
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Log_and_metadata_are_written_and_read()
    {
        var runner = Docker(0, "warm.rawjson", Metadata);

        var result = await Build(runner);

        (result.Progress.Cache.Cached, result.Progress.Cache.Total).Should().Be((8, 8));
        result.ImageId.Should().Be("sha256:d");
        result.Metadata!.ImageNames.Should().Equal("docker.io/library/a:1", "docker.io/library/a:latest");
        result.Duration.Should().Be(TimeSpan.FromSeconds(1));
        Files().Should().Equal("metadata.json", "progress.rawjson");
        File.ReadAllText(result.ProgressFile!).Should().Be(Encoding.UTF8.GetString(Recorded.Bytes("warm.rawjson")) + "\n");
        File.ReadAllText(result.MetadataFile!).Should().Be(Metadata);
    }

    [Fact]
    public async Task The_command_gets_no_secret_as_an_argument()
    {
        var runner = Docker(0, "warm.rawjson", Metadata);
        var builder = new ImageBuilder(runner) { DockerPath = "/opt/docker" };

        await builder.BuildAsync(options with { Secrets = [BuildSecret.FromValue("t", "hunter2")] }, cancellationToken: TestContext.Current.CancellationToken);

        var command = runner.Commands.Single();
        command.FileName.Should().Be("/opt/docker");
        command.Arguments.Should().NotContain(argument => argument.Contains("hunter2"));
        command.Environment.Should().Contain("SLIPWAY_SECRET_t", "hunter2").And.Contain("BUILDX_METADATA_PROVENANCE", "disabled");
    }

    [Fact]
    public async Task A_failed_build_leaves_the_last_good_files_and_its_own_log()
    {
        await Build(Docker(0, "warm.rawjson", Metadata));
        var failing = () => Build(Docker(1, "compile-error.rawjson"));

        var failure = (await failing.Should().ThrowAsync<BuildFailedException>()).Which;

        failure.Diagnosis.Kind.Should().Be(BuildFailureKind.CompileError);
        failure.LogFile.Should().Be(Path.Combine(output, "failed.rawjson"));
        failure.Message.Should().Contain("./main.go:3:19: undefined: fmt.Printn").And.Contain(failure.LogFile!);
        Files().Should().Equal("failed.rawjson", "metadata.json", "progress.rawjson");
        File.ReadAllText(Path.Combine(output, "progress.rawjson")).Should().StartWith(Encoding.UTF8.GetString(Recorded.Bytes("warm.rawjson")));

        await Build(Docker(0, "warm.rawjson", Metadata));
        Files().Should().Equal("metadata.json", "progress.rawjson");
    }

    [Fact]
    public async Task A_cancelled_build_leaves_nothing_half_done()
    {
        using var cancellation = new CancellationTokenSource();
        var runner = new ScriptedRunner(_ =>
        {
            cancellation.Cancel();
            return new Answer(1, "", Encoding.UTF8.GetString(Recorded.Bytes("cancel.rawjson")));
        });
        var build = () => new ImageBuilder(runner).BuildAsync(options, null, output, cancellation.Token);

        await build.Should().ThrowAsync<OperationCanceledException>();
        Files().Should().Equal("failed.rawjson");
    }

    [Fact]
    public async Task A_missing_client_is_diagnosed()
    {
        var build = () => Build(new ScriptedRunner(_ => throw new CommandNotFoundException("docker")));

        (await build.Should().ThrowAsync<BuildFailedException>()).Which.Diagnosis.Kind.Should().Be(BuildFailureKind.ClientMissing);
        Files().Should().BeEmpty();
    }

    [Fact]
    public async Task Missing_files_are_found_before_anything_is_started()
    {
        folder.Write("ctx/Dockerfile.dev");
        folder.Write("ctx/Dockerfile.dockerignore");
        var runner = new ScriptedRunner(_ => new Answer(0));
        var noDockerfile = () => new ImageBuilder(runner).BuildAsync(options with { Dockerfile = Path.Combine(options.Context, "Dockerfil") });
        var noContext = () => new ImageBuilder(runner).BuildAsync(options with { Context = "/no/such" });

        (await noDockerfile.Should().ThrowAsync<BuildFailedException>()).WithMessage("There is no Dockerfile '*Dockerfil'.*Dockerfile, Dockerfile.dev");
        (await noContext.Should().ThrowAsync<BuildFailedException>()).Which.Diagnosis.Kind.Should().Be(BuildFailureKind.ContextMissing);
        runner.Commands.Should().BeEmpty();
    }

    [Fact]
    public async Task A_bad_option_starts_nothing()
    {
        var runner = new ScriptedRunner(_ => new Answer(0));
        var build = () => new ImageBuilder(runner).BuildAsync(options with { Tags = ["Bad"] });

        await build.Should().ThrowAsync<InvalidBuildOptionsException>();
        runner.Commands.Should().BeEmpty();
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_written_is_named()
    {
        var blocked = folder.Write("file");
        var build = () => new ImageBuilder(Docker(0, "warm.rawjson")).BuildAsync(options, null, Path.Combine(blocked, "out"));

        (await build.Should().ThrowAsync<BuildFailedException>()).WithMessage("The build's log could not be written*" + blocked + "*");
    }

    [Fact]
    public async Task Without_an_answer_there_is_no_metadata()
    {
        var result = await Build(new ScriptedRunner(_ => new Answer(0)));

        result.ImageId.Should().BeNull();
        result.Progress.Steps.Should().BeEmpty();
    }

    private Task<BuildResult> Build(ScriptedRunner runner)
        => new ImageBuilder(runner).BuildAsync(options, null, output, TestContext.Current.CancellationToken);

    private string[] Files()
        => Directory.Exists(output) ? [.. Directory.EnumerateFileSystemEntries(output).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)] : [];

    private static ScriptedRunner Docker(int exitCode, string log, string? metadata = null) => new(command =>
    {
        var at = command.Arguments.ToList().IndexOf("--metadata-file");
        if (metadata is not null)
        {
            File.WriteAllText(command.Arguments[at + 1], metadata);
        }

        return new Answer(exitCode, "", Encoding.UTF8.GetString(Recorded.Bytes(log)));
    });
}
