namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class EndsPromptly(DevelopmentFixture fixture)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData("TERM", 143, true)]
    [InlineData("TERM", 143, false)]
    [InlineData("INT", 130, true)]
    [InlineData("INT", 130, false)]
    [InlineData("HUP", 129, true)]
    public async Task A_signal_ends_the_service_and_the_container(string signal, int code, bool init)
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, "has children", init);

        var end = await container.End(signal);

        end.Code.Should().Be(code);
        end.Time.Should().BeLessThan(Limit);
        (await container.Log.ToEnd()).Should().Contain("slipway: stopping").And.Contain(line => line.StartsWith("slipway: stopped pid "));
        (await container.State("{{.State.Running}} {{.State.Pid}}")).Should().Be("false 0");
    }

    [Fact]
    public async Task A_service_that_ignores_the_signal_is_killed_and_the_exit_code_says_so()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, "ignores signals");

        var end = await container.End("TERM");

        end.Code.Should().Be(137);
        end.Time.Should().BeLessThan(Limit);
    }

    [Fact]
    public async Task A_second_signal_does_not_wait()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, "ignores signals", options: ["--env", "KILL_DELAY=600"]);
        await container.Signal("INT");
        await container.Log.Next("slipway: stopping");

        var end = await container.End("INT");

        end.Code.Should().Be(137);
        end.Time.Should().BeLessThan(Limit);
    }

    [Fact]
    public async Task A_build_does_not_hold_it_up()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source);
        await container.Signal("USR1");
        await container.Log.Next("slipway: building");

        var end = await container.End("TERM");

        end.Code.Should().Be(143);
        end.Time.Should().BeLessThan(Limit);
        (await container.Log.ToEnd()).Should().NotContain(line => line.StartsWith("slipway: build failed"));
    }

    [Fact]
    public async Task A_container_that_is_started_again_builds_again()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source);
        await container.End("TERM");
        source.Edition(2);

        await container.Restart();

        await container.Log.Next("edition 2");
    }
}
