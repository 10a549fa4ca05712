namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class LooksForChangesWhenAsked(DevelopmentFixture fixture)
{
    [Fact]
    public async Task Changed_new_and_deleted_files_are_built_without_a_signal()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, options: ["--env", "POLL=0.2"]);

        source.Edition(2);
        await container.Log.Next("edition 2");

        source.Write("internal/new/new.go", "package new\n");
        await container.Log.Next("edition 2");

        File.Delete(Path.Combine(source.Path, "internal", "new", "new.go"));
        await container.Log.Next("edition 2");
    }

    [Fact]
    public async Task Hidden_files_do_not_matter()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(fixture.Image, source, options: ["--env", "POLL=0.1"]);

        source.Write(".git/index", "changed");
        source.Write(".main.go.swp", "changed");
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        source.Edition(2);
        await container.Log.Next("edition 2");

        container.Log.Read.Count(line => line == "slipway: building").Should().BeLessThanOrEqualTo(3, "one at the start, one or two for the one change");
    }
}
