using Slipway.Docker.Images;

namespace Slipway.Docker.Tests.Images;

public sealed class VersionTexts
{
    [Theory]
    [InlineData("agent v1.2.3", "1.2.3", true)]
    [InlineData("agent 1.2.3.", "1.2.3", true)]
    [InlineData("version=1.2.3, commit=x", "1.2.3", true)]
    [InlineData("v1.2.3", "v1.2.3", true)]
    [InlineData("1.2.3", "v1.2.3", false)]
    [InlineData("1.2.3-dirty", "1.2.3", false)]
    [InlineData("1.2.34", "1.2.3", false)]
    [InlineData("11.2.3", "1.2.3", false)]
    [InlineData("rev1.2.3", "1.2.3", false)]
    [InlineData("1.2.34 1.2.3", "1.2.3", true)]
    [InlineData("v1.0-4-gabc1234-dirty", "v1.0-4-gabc1234-dirty", true)]
    [InlineData("{\"version\":\"1.2.3\"}", "1.2.3", true)]
    [InlineData("", "1", false)]
    public void A_version_is_found_as_a_whole(string text, string version, bool expected)
        => VersionText.HasVersion(text, version).Should().Be(expected);

    [Theory]
    [InlineData("commit abcdef1", "abcdef1234567890abcdef1234567890abcdef12", true)]
    [InlineData("commit abcdef1234567890abcdef1234567890abcdef12", "abcdef1", true)]
    [InlineData("commit abcdef", "abcdef1234567890", false)]
    [InlineData("commit abcdef2", "abcdef1234567890", false)]
    [InlineData("commit unknown", "unknown", true)]
    [InlineData("commit unknown", "abcdef1234567890", false)]
    public void A_commit_may_be_long_or_short(string text, string commit, bool expected)
        => VersionText.HasCommit(text, commit).Should().Be(expected);
}
