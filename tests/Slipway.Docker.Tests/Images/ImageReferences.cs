using Slipway.Docker.Images;

namespace Slipway.Docker.Tests.Images;

public sealed class ImageReferences
{
    [Theory]
    [InlineData("agent", null, "agent", null, null)]
    [InlineData("slipway/agent:1.2", null, "slipway/agent", "1.2", null)]
    [InlineData("localhost:5000/a/b:_x", "localhost:5000", "a/b", "_x", null)]
    [InlineData("localhost:5000", null, "localhost", "5000", null)]
    [InlineData("localhost/x", "localhost", "x", null, null)]
    [InlineData("MyOrg/agent", "MyOrg", "agent", null, null)]
    [InlineData("[::1]:5000/x", "[::1]:5000", "x", null, null)]
    [InlineData("a__b--c.d", null, "a__b--c.d", null, null)]
    [InlineData("ghcr.io/o/i:v1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "ghcr.io", "o/i", "v1", "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Names_are_taken_apart(string text, string? domain, string path, string? tag, string? digest)
    {
        ImageReference.Parse(text).Should().Be(new ImageReference(domain, path, tag, digest));
        ImageReference.Parse(text).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("", "*missing*")]
    [InlineData("Foo:bar", "*must be lower case: 'foo'*")]
    [InlineData("a___b", "*each part*")]
    [InlineData("a.-b", "*each part*")]
    [InlineData("a_.b", "*each part*")]
    [InlineData("a..b", "*each part*")]
    [InlineData("a//b", "*each part*")]
    [InlineData("a/-b", "*each part*")]
    [InlineData("a/", "*each part*")]
    [InlineData("-a", "*each part*")]
    [InlineData("a b", "*each part*")]
    [InlineData("ä", "*each part*")]
    [InlineData("x:", "*a tag has*")]
    [InlineData("x:-t", "*a tag has*")]
    [InlineData("x:1.0+build", "*'+' is not allowed*")]
    [InlineData("x@sha256:aaaa", "*no digest*")]
    [InlineData("host:99999/x", "*port*")]
    [InlineData("a.-b.c/x", "*no host name*")]
    [InlineData("deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef", "*id, not a name*")]
    public void What_is_no_name_is_refused_with_the_rule(string text, string message)
    {
        var parse = () => ImageReference.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void Lengths_are_limited()
    {
        ImageReference.TryParse(new string('a', 255), out _, out _).Should().BeTrue();
        ImageReference.TryParse(new string('a', 256), out _, out _).Should().BeFalse();
        ImageReference.TagProblem(new string('a', 128)).Should().BeNull();
        ImageReference.TagProblem(new string('a', 129)).Should().NotBeNull();
    }
}
