namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class ComposeRunsTheImageThatShips
{
    [Fact]
    public async Task It_starts_when_it_is_named_becomes_healthy_and_leaves_no_container()
    {
        await using var project = new ComposeProject().With("VERSION", "1.2.3").With("COMMIT", "abc");
        await project.Prepare();

        var up = await project.Run("up", "--build", "--detach", "--wait", "--wait-timeout", "120", "agent");
        up.ExitCode.Should().Be(0, "{0}", up.All);
        (await project.Get("agent", "/version")).Should().StartWith("""{"version":"1.2.3","commit":"abc",""");
        (await project.Output("--profile", "production", "ps", "--services")).Should().Be("agent", "the development service was not asked for");

        (await project.Run("--profile", "production", "down")).ExitCode.Should().Be(0);
        (await project.Left()).Should().StartWith("containers: ; networks: ; ");
    }
}
