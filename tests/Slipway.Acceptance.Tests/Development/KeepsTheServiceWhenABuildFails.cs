namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class KeepsTheServiceWhenABuildFails(DevelopmentFixture fixture)
{
    [Fact]
    public async Task The_compilers_message_is_shown_the_old_service_answers_and_the_next_change_repairs_it()
    {
        using var source = await ServiceSource.Agent();
        await using var container = await DevelopmentContainer.Agent(fixture.Image, source);
        source.Write("cmd/agent/broken.go", "package main\n\nfunc broken() { return 1 }\n");

        await container.Signal("USR1");
        await container.Log.Next("slipway: build failed (exit 1) in ");

        container.Log.Read.Should().Contain(line => line.StartsWith("cmd/agent/broken.go:3:24: "));
        (await container.Get("/healthz")).Should().Be("ok");
        (await container.Shell("ls /out | grep -c tmp || true")).Should().Be("0", "a build's files go with it");

        source.Write("cmd/agent/broken.go", "package main\n");
        source.Answer("repaired");
        await container.Reload();
        (await container.Get("/healthz")).Should().Be("repaired");
    }

    [Fact]
    public async Task A_first_build_that_fails_is_repaired_by_the_next_change()
    {
        using var source = await ServiceSource.Small();
        source.Write("broken.go", "package main\n\nfunc broken() { return 1 }\n");
        await using var container = await DevelopmentContainer.Start(
            fixture.Image, source, ["--env", "MAIN=.", "--env", "VERSION_PACKAGE=", "--env", "HEALTH_ARGS="]);
        await container.Log.Next("slipway: build failed (exit 1) in ");

        source.Write("broken.go", "package main\n");
        await container.Signal("USR1");
        await container.Log.Next("edition 1");
    }
}
