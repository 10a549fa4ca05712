using Slipway.Docker.Builds;

namespace Slipway.Docker.Tests.Builds;

public sealed class MakingArguments
{
    private static readonly BuildOptions Minimal = new() { Context = "." };

    public static TheoryData<BuildOptions, string[]> Cases => new()
    {
        { Minimal, [] },
        { Minimal with { Dockerfile = "a b/Dockerfile" }, ["--file", "a b/Dockerfile"] },
        { Minimal with { Target = "final" }, ["--target", "final"] },
        { Minimal with { BuildArguments = new Dictionary<string, string?> { ["A"] = "x y=\"z\"", ["B"] = "", ["C"] = null } }, ["--build-arg", "A=x y=\"z\"", "--build-arg", "B=", "--build-arg", "C"] },
        { Minimal with { NamedContexts = new Dictionary<string, string> { ["src"] = "../src" } }, ["--build-context", "src=../src"] },
        { Minimal with { Secrets = [BuildSecret.FromFile("a", "/x,y"), BuildSecret.FromVariable("b", "TOKEN")] }, ["--secret", "id=a,\"src=/x,y\"", "--secret", "id=b,env=TOKEN"] },
        { Minimal with { Ssh = [new SshForward("default"), new SshForward("git", "k1", "k2")] }, ["--ssh", "default", "--ssh", "git=k1,k2"] },
        { Minimal with { Tags = ["a:1", "r.example:5000/b/c:latest"] }, ["--tag", "a:1", "--tag", "r.example:5000/b/c:latest"] },
        { Minimal with { Labels = new Dictionary<string, string> { ["org.x"] = "a,b" } }, ["--label", "org.x=a,b"] },
        { Minimal with { Annotations = new Dictionary<string, string> { ["index:org.x"] = "1" } }, ["--annotation", "index:org.x=1"] },
        { Minimal with { Platforms = ["linux/amd64", "linux/arm/v7"] }, ["--platform", "linux/amd64,linux/arm/v7"] },
        { Minimal with { CacheFrom = ["a/b"], CacheTo = ["type=registry,ref=a/b,mode=max"] }, ["--cache-from", "a/b", "--cache-to", "type=registry,ref=a/b,mode=max"] },
        { Minimal with { Builder = "b1" }, ["--builder", "b1"] },
        { Minimal with { Outputs = [BuildOutput.OciArchive("out,1.tar")] }, ["--output", "type=oci,\"dest=out,1.tar\""] },
        { Minimal with { Outputs = [BuildOutput.PushByDigest("r.example/a")] }, ["--output", "type=image,name=r.example/a,push-by-digest=true,name-canonical=true,push=true"] },
        { Minimal with { Load = true }, ["--load"] },
        { Minimal with { Push = true, Tags = ["a"] }, ["--tag", "a", "--push"] },
        { Minimal with { Provenance = "mode=max", Sbom = "true" }, ["--provenance=mode=max", "--sbom=true"] },
        { Minimal with { NoCache = true, NoCacheStages = ["build", "0"], Pull = true }, ["--no-cache", "--no-cache-filter", "build", "--no-cache-filter", "0", "--pull"] },
        { Minimal with { Network = "host", Allow = ["network.host"] }, ["--network", "host", "--allow", "network.host"] },
        { Minimal with { AddHosts = new Dictionary<string, string> { ["a"] = "10.0.0.1", ["b"] = "::1", ["c"] = "host-gateway" } }, ["--add-host", "a:10.0.0.1", "--add-host", "b:::1", "--add-host", "c:host-gateway"] },
        { Minimal with { SharedMemory = "64m", MetadataFile = "m.json", ExtraArguments = ["--cgroup-parent", "x"] }, ["--shm-size", "64m", "--metadata-file", "m.json", "--cgroup-parent", "x"] },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Each_option_becomes_arguments(BuildOptions options, string[] expected)
        => BuildArguments.For(options).Should().Equal(["buildx", "build", "--progress", "rawjson", .. expected, "."]);

    [Fact]
    public void A_secret_value_is_in_no_text()
    {
        var options = Minimal with { Secrets = [BuildSecret.FromValue("tok", "hunter2-value")] };

        BuildArguments.For(options).Should().Contain("id=tok,env=SLIPWAY_SECRET_tok").And.NotContain(argument => argument.Contains("hunter2"));
        (options.ToString() + options.Secrets[0]).Should().NotContain("hunter2");
    }

    [Theory]
    [InlineData("id=a,env=B", "id=a,env=B")]
    [InlineData("id=a,src=/b", "id=a,src=/b")]
    [InlineData("a=B", "id=a,env=B")]
    public void Secrets_are_read(string text, string expected) => BuildSecret.Parse(text).ToString().Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("hunter2")]
    [InlineData("id=a")]
    [InlineData("id=a,env=hunter2,src=hunter2")]
    public void A_secret_that_cannot_be_read_is_not_repeated(string text)
    {
        var parse = () => BuildSecret.Parse(text);

        parse.Should().Throw<FormatException>().Which.Message.Should().NotContain("hunter2");
    }
}
