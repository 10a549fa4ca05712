using System.Security.Cryptography;
using System.Text;
using Slipway.Docker.Engine;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Engine;

public sealed class FindingTheEndpoint : IDisposable
{
    private readonly TempFolder home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Without_anything_it_is_the_default_socket()
        => Resolve().Should().Be(new DockerEndpoint("unix:///var/run/docker.sock", "default", false));

    [Theory]
    [InlineData("unix:///x.sock", "unix:///x.sock")]
    [InlineData("/x.sock", "unix:///x.sock")]
    [InlineData("10.0.0.1:2375", "tcp://10.0.0.1:2375")]
    [InlineData("ssh://me@host", "ssh://me@host")]
    public void DOCKER_HOST_wins(string value, string host)
    {
        Context("other", "tcp://other");

        Resolve(("DOCKER_HOST", value), ("DOCKER_CONTEXT", "other")).Should().Be(new DockerEndpoint(host, "DOCKER_HOST", false));
    }

    [Fact]
    public void DOCKER_CONTEXT_wins_over_the_current_context()
    {
        Context("a", "tcp://a");
        Context("b", "unix:///b.sock");
        home.Write(".docker/config.json", """{"currentContext":"b"}""");

        Resolve(("DOCKER_CONTEXT", "a")).Host.Should().Be("tcp://a");
        Resolve().Should().Be(new DockerEndpoint("unix:///b.sock", "b", false));
        Resolve(("DOCKER_CONTEXT", "default")).Source.Should().Be("default");
    }

    [Fact]
    public void The_folder_of_the_configuration_can_be_elsewhere()
    {
        home.Write("elsewhere/config.json", """{"currentContext":"missing"}""");
        var resolve = () => Resolve(("DOCKER_CONFIG", Path.Combine(home.Path, "elsewhere")));

        resolve.Should().Throw<EngineException>().WithMessage("Docker's context 'missing'*docker context ls*");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"currentContext\":7}")]
    public void A_damaged_configuration_is_passed_over(string json)
    {
        home.Write(".docker/config.json", json);

        Resolve().Source.Should().Be("default");
    }

    [Fact]
    public void A_damaged_context_is_an_error()
    {
        home.Write($".docker/contexts/meta/{Id("a")}/meta.json", "{");
        var resolve = () => Resolve(("DOCKER_CONTEXT", "a"));

        resolve.Should().Throw<EngineException>().Which.Failure.Should().Be(EngineFailure.Configuration);
    }

    [Fact]
    public void Certificates_mean_TLS()
    {
        Context("a", "tcp://a:2376");
        home.Folder($".docker/contexts/tls/{Id("a")}/docker");

        Resolve(("DOCKER_CONTEXT", "a")).UsesTls.Should().BeTrue();
        Resolve(("DOCKER_HOST", "tcp://h:2376"), ("DOCKER_TLS_VERIFY", "1")).UsesTls.Should().BeTrue();
    }

    [Fact]
    public void A_host_that_is_no_address_is_an_error_with_a_message()
    {
        var connect = () => DockerEngine.Connect(new DockerEndpoint("tcp://", "DOCKER_HOST", false), new ScriptedRunner(_ => new Answer(1)));

        connect.Should().Throw<EngineException>().WithMessage("'tcp://' is no address of an engine*");
    }

    private void Context(string name, string host)
        => home.Write($".docker/contexts/meta/{Id(name)}/meta.json", $$"""{"Name":"{{name}}","Endpoints":{"docker":{"Host":"{{host}}" } } }""");

    private static string Id(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    private DockerEndpoint Resolve(params (string Name, string Value)[] variables) => DockerEndpoint.Resolve(new DockerSettings
    {
        HomeFolder = home.Path,
        Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
    });
}
