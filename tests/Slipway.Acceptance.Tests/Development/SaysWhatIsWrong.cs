namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class SaysWhatIsWrong(DevelopmentFixture fixture)
{
    [Fact]
    public async Task Nothing_is_mounted()
    {
        var run = await DockerCommand.Run("run", "--rm", fixture.Image.Name);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be("slipway: error: no go.mod in /src that user 1000 can read: "
            + "mount the module there, as in -v \"$PWD/src/agent:/src:ro\"\n");
    }

    [Fact]
    public async Task The_cache_belongs_to_another_user()
    {
        using var source = await ServiceSource.Small();
        var volume = $"slipway-test-{Guid.NewGuid():N}";
        try
        {
            await DockerCommand.Output("run", "--rm", "--user", "0", "--entrypoint", "touch", "--volume", $"{volume}:/x", fixture.Image.Name, "/x/x");
            var run = await DockerCommand.Run(
                "run", "--rm", "--volume", $"{volume}:/go/cache", "--volume", $"{source.Path}:/src:ro", fixture.Image.Name);

            run.ExitCode.Should().Be(2);
            run.Error.Should().StartWith("slipway: error: user 1000 cannot write to /go/cache: if a volume is mounted there, it was made for another user");
        }
        finally
        {
            await DockerCommand.Remove("volume", "rm", "--force", volume);
        }
    }

    [Theory]
    [InlineData("KILL_DELAY=500ms", "KILL_DELAY=500ms: want seconds such as 2 or 0.5")]
    [InlineData("KILL_DELAY=1.2.3", "KILL_DELAY=1.2.3: want seconds such as 2 or 0.5")]
    [InlineData("POLL=yes", "POLL=yes: want seconds such as 2 or 0.5")]
    [InlineData("STOP_SIGNAL=QUITE", "STOP_SIGNAL=QUITE: want the name of a signal such as INT")]
    public async Task A_setting_is_no_such_value(string setting, string message)
    {
        var run = await DockerCommand.Run("run", "--rm", "--env", setting, fixture.Image.Name);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Be($"slipway: error: {message}\n");
    }
}
