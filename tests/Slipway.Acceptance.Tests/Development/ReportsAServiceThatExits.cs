namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class ReportsAServiceThatExits(DevelopmentFixture fixture)
{
    [Fact]
    public async Task The_exit_code_is_reported_and_the_next_change_starts_it_again()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, "exits");

        await container.Log.Next("slipway: exited 7");
        (await container.State("{{.State.Running}}")).Should().Be("true");

        source.Edition(2);
        await container.Signal("USR1");
        await container.Log.Next("edition 2");
        await container.Log.Next("slipway: exited 7");

        var (code, _) = await container.End("TERM");
        code.Should().Be(143);
    }

    [Fact]
    public async Task A_service_that_was_killed_is_reported_and_unhealthy()
    {
        using var source = await ServiceSource.Agent();
        await using var container = await DevelopmentContainer.Agent(fixture.Image, source, "--health-interval=1s");
        await container.WaitFor("healthy");

        await container.Shell("kill -KILL $(cat /out/pid)");

        await container.Log.Next("slipway: exited 137");
        await container.WaitFor("unhealthy");
    }
}
