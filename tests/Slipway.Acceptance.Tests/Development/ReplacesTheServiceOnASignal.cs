using System.Diagnostics;

namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
[Collection(DevelopmentFixture.Name)]
public sealed class ReplacesTheServiceOnASignal(DevelopmentFixture fixture)
{
    [Fact]
    public async Task The_new_source_answers()
    {
        using var source = await ServiceSource.Agent();
        await using var container = await DevelopmentContainer.Agent(fixture.Image, source);
        (await container.Get("/healthz")).Should().Be("ok");

        source.Answer("changed");
        var watch = Stopwatch.StartNew();
        await container.Reload();
        (await container.Get("/healthz")).Should().Be("changed");

        TestContext.Current.TestOutputHelper?.WriteLine($"signal to new answer: {watch.Elapsed.TotalMilliseconds:0} ms");
        container.Log.Read.Where(line => line.StartsWith("slipway: ")).Select(WithoutNumbers).Should().Equal(
            "slipway: building",
            "slipway: built in #s",
            "slipway: started pid #",
            "slipway: building",
            "slipway: built in #s",
            "slipway: stopped pid # (exit #)",
            "slipway: started pid #");
    }

    [Fact]
    public async Task The_version_is_stamped_into_the_service()
    {
        using var source = await ServiceSource.Agent();
        await using var container = await DevelopmentContainer.Agent(
            fixture.Image, source, "--env", "VERSION=1.2.3", "--env", "COMMIT=abc", "--env", "BUILD_TIME=2020-01-02T03:04:05Z");

        (await container.Get("/version")).Should().Be("""{"version":"1.2.3","commit":"abc","buildTime":"2020-01-02T03:04:05Z"}""");
    }

    private static string WithoutNumbers(string line) => System.Text.RegularExpressions.Regex.Replace(line, "[0-9.]+", "#");
}
