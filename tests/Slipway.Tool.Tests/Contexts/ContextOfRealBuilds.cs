using System.Text.Json;

namespace Slipway.Tool.Tests.Contexts;

/// <summary><c>slipway context --json</c> against what real Docker builds sent.</summary>
public sealed class ContextOfRealBuilds
{
    public static TheoryData<string> Names => [.. GoldenCase.All.Select(golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_included_paths_are_exactly_those_that_docker_sends(string name)
    {
        var golden = GoldenCase.All.Single(candidate => candidate.Name == name);
        using var folder = new TempFolder();
        golden.WriteTo(folder);
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = Cli.Run(["context", folder.Path, "--json"], output, error);

        if (golden.Error.Length > 0)
        {
            exitCode.Should().Be(1);
            error.ToString().Should().Contain(".dockerignore", "the message says where");
            output.ToString().Should().BeEmpty();
            return;
        }

        exitCode.Should().Be(0, error.ToString());
        using var json = JsonDocument.Parse(output.ToString());
        var expected = golden.Included
            .Concat(golden.HasDockerfile ? ["Dockerfile"] : [])
            .Concat(golden.HasIgnoreFile ? [".dockerignore"] : [])
            .Distinct();
        json.RootElement.GetProperty("included").EnumerateArray().Select(path => path.GetString()).Should().BeEquivalentTo(expected);
        json.RootElement.GetProperty("schema").ValueKind.Should().NotBe(JsonValueKind.Undefined);
        json.RootElement.GetProperty("accounting").ValueKind.Should().Be(JsonValueKind.Object);
    }

    [Fact]
    public void This_repositorys_context_holds_the_go_service_and_nothing_else()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Cli.Run(["context", Repository.Root, "--json"], output, error).Should().Be(0, error.ToString());

        using var json = JsonDocument.Parse(output.ToString());
        var paths = json.RootElement.GetProperty("included").EnumerateArray().Select(path => path.GetString()!).ToList();
        paths.Should().OnlyContain(path => path == "src/" || path.StartsWith("src/agent/")).And.NotContain(path => path.EndsWith("_test.go"));
    }

    [Theory]
    [InlineData("context")]
    [InlineData("context", "/no/such/folder")]
    [InlineData("contxt")]
    public void A_wrong_call_says_so_on_standard_error_and_writes_no_output(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Cli.Run(arguments, output, error).Should().BeOneOf(1, 2);

        output.ToString().Should().BeEmpty();
        error.ToString().Should().StartWith("slipway: ").And.NotContain("   at ");
    }
}
