using Slipway.Docker.Builds;

namespace Slipway.Docker.Tests.Builds;

public sealed class ValidatingOptions
{
    private static readonly BuildOptions Minimal = new() { Context = "." };

    public static TheoryData<BuildOptions, string, string> Bad => new()
    {
        { Minimal with { Context = "" }, "context", "" },
        { Minimal with { Context = "-x" }, "context", "-x" },
        { Minimal with { Dockerfile = "" }, "--file", "" },
        { Minimal with { Target = "-a" }, "--target", "-a" },
        { Minimal with { Target = "a b" }, "--target", "a b" },
        { Minimal with { BuildArguments = Of("", "x") }, "--build-arg", "" },
        { Minimal with { BuildArguments = Of("1A", "x") }, "--build-arg", "1A" },
        { Minimal with { BuildArguments = Of("A-B", "x") }, "--build-arg", "A-B" },
        { Minimal with { BuildArguments = Of("A", "\0") }, "--build-arg", "A" },
        { Minimal with { Tags = ["Foo"] }, "--tag", "Foo" },
        { Minimal with { Tags = ["x:1+2"] }, "--tag", "x:1+2" },
        { Minimal with { Tags = ["x@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] }, "--tag", "x@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" },
        { Minimal with { Platforms = ["linux/amd46"] }, "--platform", "linux/amd46" },
        { Minimal with { Platforms = ["linux"] , Labels = new Dictionary<string, string> { ["a=b"] = "" } }, "--label", "a=b" },
        { Minimal with { Platforms = ["linus/amd64"] }, "--platform", "linus/amd64" },
        { Minimal with { Platforms = ["linux/arm/v9"] }, "--platform", "linux/arm/v9" },
        { Minimal with { Platforms = ["linux/amd64,linux/arm64"] }, "--platform", "linux/amd64,linux/arm64" },
        { Minimal with { Platforms = [""] }, "--platform", "" },
        { Minimal with { CacheFrom = ["ref=x"] }, "--cache-from", "ref=x" },
        { Minimal with { CacheTo = ["Bad Ref"] }, "--cache-to", "Bad Ref" },
        { Minimal with { Builder = "a/b" }, "--builder", "a/b" },
        { Minimal with { Secrets = [BuildSecret.FromVariable("a b", "X")] }, "--secret", "a b" },
        { Minimal with { Secrets = [BuildSecret.FromVariable("a", "X-Y")] }, "--secret", "X-Y" },
        { Minimal with { Outputs = [new BuildOutput("zip")] }, "--output", "zip" },
        { Minimal with { AddHosts = new Dictionary<string, string> { ["h"] = "nowhere" } }, "--add-host", "h=nowhere" },
        { Minimal with { Push = true }, "--push", "true" },
    };

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void A_bad_value_is_named_with_its_rule(BuildOptions options, string option, string value)
    {
        var problem = options.Validate().Should().ContainSingle().Which;

        (problem.Option, problem.Value).Should().Be((option, value));
        problem.Rule.Should().NotBeEmpty();
        options.Invoking(BuildArguments.For).Should().Throw<InvalidBuildOptionsException>().WithMessage($"*{option}*{problem.Rule}*");
    }

    [Fact]
    public void All_problems_are_listed_at_once()
    {
        var options = Minimal with { Tags = ["A", "b"], Platforms = ["x/y"], Target = "é" };

        options.Invoking(BuildArguments.For).Should().Throw<InvalidBuildOptionsException>().Which.Message
            .Should().StartWith("3 build options are not valid:").And.Contain("--tag 'A'").And.Contain("--platform 'x/y'").And.Contain("--target 'é'");
    }

    [Fact]
    public void A_build_argument_value_is_in_no_message()
        => (Minimal with { BuildArguments = Of("A", "hunter2\0") }).Validate().Single().ToString().Should().NotContain("hunter2");

    [Theory]
    [InlineData("linux/amd64")]
    [InlineData("linux/arm/v7")]
    [InlineData("linux/arm64/v8")]
    [InlineData("linux/amd64/v3")]
    [InlineData("windows/amd64")]
    [InlineData("arm64")]
    [InlineData("linux")]
    [InlineData("local")]
    [InlineData("linux/x86_64")]
    public void Platforms_that_containerd_knows_are_good(string platform) => PlatformName.Problem(platform).Should().BeNull();

    private static Dictionary<string, string?> Of(string name, string? value) => new() { [name] = value };
}
