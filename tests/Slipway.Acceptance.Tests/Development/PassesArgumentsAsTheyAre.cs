namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class PassesArgumentsAsTheyAre(DevelopmentFixture fixture)
{
    [Fact]
    public async Task Spaces_quotes_patterns_and_empty_arguments_reach_the_service()
    {
        using var source = await ServiceSource.Small();
        await using var container = await DevelopmentContainer.Small(
            fixture.Image, source, arguments: ["--flag=a b", "*", "", "it's $HOME", "-n"]);

        container.Log.Read.Should().Contain("[--flag=a b][*][][it's $HOME][-n]edition 1");
    }
}
