namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class EndsAStubbornService(DevelopmentFixture fixture)
{
    [Fact]
    public async Task A_service_that_ignores_the_signal_is_killed_after_the_delay()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, "ignores signals", options: ["--env", "KILL_DELAY=0.3"]);

        source.Edition(2);
        await container.Signal("USR1");

        await container.Log.Next("did not end within 0.3s: killing it");
        await container.Log.Next("(exit 137)");
        await container.Log.Next("edition 2");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_service_started_ends_with_it(bool init)
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, "has children", init);

        for (var number = 2; number < 5; number++)
        {
            source.Edition(number);
            await container.Signal("USR1");
            await container.Log.Next($"edition {number}");
        }

        var processes = await container.Processes();
        processes.Count(process => process.StartsWith("(sleep)")).Should().Be(3, "{0}", string.Join(", ", processes));
        processes.Count(process => process.StartsWith("(service)")).Should().Be(1);
        processes.Should().NotContain(process => process.EndsWith(" Z"), "every process is waited for");
    }

    [Fact]
    public async Task INT_ends_a_service_that_does_not_handle_it_without_the_delay()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(
            fixture.Image, source, options: ["--env", "STOP_SIGNAL=SIGINT", "--env", "KILL_DELAY=60"]);

        source.Edition(2);
        await container.Signal("USR1");
        await container.Log.Next("edition 2");

        container.Log.Read.Should().NotContain(line => line.Contains("killing it"));
    }

    [Fact]
    public async Task INT_reaches_a_service_that_handles_it()
    {
        using var source = await ServiceSource.Agent();
        await using var container = await DevelopmentContainer.Agent(fixture.Image, source, "--env", "STOP_SIGNAL=INT", "--env", "KILL_DELAY=60");

        await container.Reload();

        container.Log.Read.Should().Contain(line => line.EndsWith("(exit 0)"), "the agent ends in good order");
    }
}
