namespace Slipway.Acceptance.Tests.Pipeline;

/// <summary>Bad input and missing things: one clear message, a non-zero exit code, no stack trace.</summary>
[Trait("Category", "Docker")]
public sealed class SaysWhatIsWrong
{
    [Theory]
    [InlineData("--docker-image Bad/Name", "Bad/Name")]
    [InlineData("--docker-build-args =x", "build arg")]
    [InlineData("--docker-file no/such/Dockerfile", "no/such/Dockerfile")]
    [InlineData("--docker-go-image no.such.registry.invalid/go:1", "no.such.registry.invalid/go:1")]
    [InlineData("--docker-target nothing", "nothing")]
    [InlineData("--docker-secrets what", "id=NAME,env=VARIABLE")]
    [InlineData("--docker-image-version", "--docker-image-version needs a value")]
    public async Task Bad_input_is_named_with_what_would_be_right(string arguments, string expected)
    {
        await using var pipeline = new PipelineRun();
        var words = arguments.Split(' ');
        var run = words[0] == "--docker-image"
            ? new ProgramRun(Path.Combine(pipeline.Root, "build.sh"), ["docker", .. words]).In(pipeline.Root)
            : pipeline.Launch(["docker", .. words]);

        var result = await run.RunAsync(TestContext.Current.CancellationToken);

        result.ExitCode.Should().BeOneOf([1, 2], result.All);
        (result.Output + result.Error).Should().ContainEquivalentOf(expected).And.NotContain("   at ");
    }

    [Fact]
    public async Task An_engine_that_does_not_run_is_named_with_what_to_do()
    {
        await using var pipeline = new PipelineRun();

        var result = await pipeline.Launch("docker").With("DOCKER_HOST", "unix:///var/run/no-such-engine.sock").RunAsync(TestContext.Current.CancellationToken);

        result.ExitCode.Should().Be(1, result.All);
        result.Output.Should().Contain("no-such-engine.sock").And.Contain("--provision").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_missing_client_is_named_with_what_to_do()
    {
        await using var pipeline = new PipelineRun();
        using var folder = new TempFolder();
        foreach (var program in new[] { "dotnet", "git", "find", "dirname", "readlink", "sh", "bash", "cat" })
        {
            var path = (await new ProgramRun("sh", "-c", $"command -v {program}").RunAsync(TestContext.Current.CancellationToken)).Output.Trim();
            File.CreateSymbolicLink(Path.Combine(folder.Path, program), path);
        }

        // The launcher takes another dotnet on PATH for another SDK: the assembly is started as the launcher does.
        var current = File.ReadAllText(Path.Combine(pipeline.Root, "build", "bin", "current")).Trim();
        var result = await new ProgramRun("dotnet", Path.Combine(pipeline.Root, "build", "bin", current, "_build.dll"), "docker", "--docker-image", pipeline.Image)
            .In(pipeline.Root)
            .With("PATH", folder.Path)
            .RunAsync(TestContext.Current.CancellationToken);

        result.ExitCode.Should().Be(1, result.All);
        result.Output.Should().Contain("docker").And.Contain("PATH").And.Contain("--provision").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_compile_error_is_shown_as_the_compiler_wrote_it()
    {
        using var clone = new RepositoryClone();
        clone.Append("src/agent/cmd/agent/main.go", "\nfunc broken() int { return undefinedName }\n");
        await using var pipeline = new PipelineRun();
        var current = File.ReadAllText(Path.Combine(pipeline.Root, "build", "bin", "current")).Trim();

        var result = await new ProgramRun("dotnet", Path.Combine(pipeline.Root, "build", "bin", current, "_build.dll"), "docker", "--docker-image", pipeline.Image)
            .In(clone.Root)
            .RunAsync(TestContext.Current.CancellationToken);

        result.ExitCode.Should().Be(1, result.All);
        result.Output.Should().MatchRegex(@"cmd/agent/main\.go:\d+:\d+: undefined: undefinedName").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_secret_is_in_no_output_and_in_no_layer()
    {
        await using var pipeline = new PipelineRun();
        const string Secret = "s3cr3t-of-this-test";

        var result = await pipeline.Launch("docker", "--docker-image-version", "1.0.0", "--docker-secrets", "id=netrc,env=TEST_NETRC", "--verbosity", "verbose")
            .With("TEST_NETRC", Secret)
            .RunAsync(TestContext.Current.CancellationToken);

        result.ExitCode.Should().Be(0, result.All);
        result.All.Should().NotContain(Secret);
        var files = Directory.EnumerateFiles(pipeline.OutputFolder, "*", SearchOption.AllDirectories);
        files.Should().NotBeEmpty().And.OnlyContain(file => !File.ReadAllText(file).Contains(Secret));
        var image = await new ProgramRun("sh", "-c", $"docker save {pipeline.Image}:latest | grep -c {Secret}").RunAsync(TestContext.Current.CancellationToken);
        image.Output.Trim().Should().Be("0");
    }
}
