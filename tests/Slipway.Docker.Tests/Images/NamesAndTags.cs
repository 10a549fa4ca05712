using Slipway.Docker.Images;

namespace Slipway.Docker.Tests.Images;

public sealed class NamesAndTags
{
    [Theory]
    [InlineData("my-service", "my-service")]
    [InlineData("My Service", "my-service")]
    [InlineData("_private", "private")]
    [InlineData("a..b", "a-b")]
    [InlineData("Ünïcode", "n-code")]
    [InlineData("...", "app")]
    public void A_folders_name_becomes_an_image_name(string folder, string name)
        => ImageNames.FromFolder(folder).Should().Be(name);

    [Theory]
    [InlineData("v1.2.3", "v1.2.3")]
    [InlineData("1.2.3+build.7", "1.2.3-build.7")]
    [InlineData("release/1.0-3-gabc-dirty", "release-1.0-3-gabc-dirty")]
    [InlineData("-x", "x")]
    [InlineData("///", "unknown")]
    public void A_version_becomes_a_tag(string version, string tag)
        => ImageNames.ToTag(version).Should().Be(tag);

    [Fact]
    public void A_tag_is_at_most_128_characters_long()
        => ImageNames.ToTag(new string('x', 300)).Should().HaveLength(128);
}
