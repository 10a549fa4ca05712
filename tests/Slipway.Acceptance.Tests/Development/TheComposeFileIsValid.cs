using System.Text.Json;

namespace Slipway.Acceptance.Tests.Development;

[Trait("Category", "Docker")]
public sealed class TheComposeFileIsValid
{
    [Fact]
    public async Task It_needs_no_variable_and_brings_no_warning()
    {
        await using var project = new ComposeProject();

        var config = await project.Run("--profile", "production", "config");

        config.ExitCode.Should().Be(0);
        config.Error.Should().BeEmpty();
        Repository.Read("docker-compose.yml").Should().NotMatchRegex(@"(?m)^version:").And.NotContain("$(");
    }

    [Fact]
    public async Task A_plain_start_is_the_development_service_alone()
    {
        await using var project = new ComposeProject();

        (await project.Output("config", "--services")).Should().Be("dev");
        (await project.Output("config", "--profiles")).Should().Be("production");
    }

    [Fact]
    public async Task Variables_reach_the_builds_and_the_services()
    {
        await using var project = new ComposeProject()
            .With("GO_IMAGE", "golang:other").With("VERSION", "1.2.3").With("COMMIT", "abc").With("BUILD_TIME", "2020-01-02T03:04:05Z")
            .With("UID", "42").With("GID", "43").With("DEV_PORT", "18080").With("AGENT_PORT", "18081").With("APP_ARGS", "--log-level debug")
            .With("STOP_SIGNAL", "INT").With("KILL_DELAY", "3").With("POLL", "0");

        using var config = JsonDocument.Parse(await project.Output("--profile", "production", "config", "--format", "json"));
        var services = config.RootElement.GetProperty("services");

        Values(services, "agent", "build", "args").Should().BeEquivalentTo(
            "GO_IMAGE=golang:other", "VERSION=1.2.3", "COMMIT=abc", "BUILD_TIME=2020-01-02T03:04:05Z");
        Values(services, "dev", "build", "args").Should().BeEquivalentTo("GO_IMAGE=golang:other", "UID=42", "GID=43");
        Values(services, "dev", "environment").Should().BeEquivalentTo(
            "VERSION=1.2.3", "COMMIT=abc", "BUILD_TIME=2020-01-02T03:04:05Z", "STOP_SIGNAL=INT", "KILL_DELAY=3", "POLL=0");
        Values(services, "dev", "ports").Should().Contain("host_ip=127.0.0.1").And.Contain("published=18080");
        Values(services, "agent", "ports").Should().Contain("host_ip=127.0.0.1").And.Contain("published=18081");
        Values(services, "dev", "command").Should().Equal("--log-level", "debug");
    }

    private static string[] Values(JsonElement services, string service, params string[] path)
    {
        var element = path.Aggregate(services.GetProperty(service), (parent, name) => parent.GetProperty(name));
        return element.ValueKind == JsonValueKind.Array
            ? [.. element.EnumerateArray().SelectMany(item => item.ValueKind == JsonValueKind.Object ? Pairs(item) : [item.ToString()])]
            : [.. Pairs(element)];
    }

    private static IEnumerable<string> Pairs(JsonElement element) => element.EnumerateObject().Select(property => $"{property.Name}={property.Value}");
}
