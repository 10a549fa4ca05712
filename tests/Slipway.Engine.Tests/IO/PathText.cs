using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class PathText
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/foo/", "/foo")]
    [InlineData("/foo//bar/./baz", "/foo/bar/baz")]
    [InlineData("/foo/../bar", "/bar")]
    [InlineData("/foo/..", "/")]
    [InlineData("/foo/bar/../../baz", "/baz")]
    [InlineData("//foo", "/foo")]
    [InlineData(@"/foo\bar", "/foo/bar")]
    [InlineData("/...", "/...")]
    [InlineData("/a..b/.c", "/a..b/.c")]
    [InlineData("C:", @"C:\")]
    [InlineData(@"C:\", @"C:\")]
    [InlineData("C:/foo/./bar/", @"C:\foo\bar")]
    [InlineData(@"C:\foo\..\bar\.", @"C:\bar")]
    [InlineData(@"C:\foo\..", @"C:\")]
    [InlineData(@"\\server", @"\\server")]
    [InlineData(@"\\server\share\..\other\", @"\\server\other")]
    [InlineData(@"\\my-server.local/share", @"\\my-server.local\share")]
    [InlineData(@"\\server\share\..", @"\\server")]
    public void Rooted_paths_are_normalized_as_their_root_says(string path, string expected)
    {
        PathConstruction.NormalizePath(path).Should().Be(expected);
        ((AbsolutePath)path).ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(".", "")]
    [InlineData("..", "..")]
    [InlineData("../..", "../..")]
    [InlineData("../../a", "../../a")]
    [InlineData("a/../..", "..")]
    [InlineData("a/../../b", "../b")]
    [InlineData("a/b/../c", "a/c")]
    [InlineData("./a/", "a")]
    [InlineData("....", "....")]
    public void Relative_paths_keep_what_leads_upwards(string path, string expected)
    {
        PathConstruction.NormalizePath(path, '/').Should().Be(expected);
        PathConstruction.NormalizePath(path, '\\').Should().Be(expected.Replace('/', '\\'));
    }

    [Theory]
    [InlineData("/..")]
    [InlineData("/foo/../..")]
    [InlineData(@"C:\..")]
    [InlineData(@"\\server\..")]
    public void Nothing_lies_above_a_root(string path)
    {
        var create = () => AbsolutePath.Create(path);
        create.Should().Throw<ArgumentException>().WithMessage($"Cannot normalize '{path}' beyond path root");
    }

    [Theory]
    [InlineData("/foo", "/")]
    [InlineData("C:/foo", "C:")]
    [InlineData(@"c:\foo", "c:")]
    [InlineData(@"\\server\share", @"\\server")]
    [InlineData("foo", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData(@"\foo", null)]
    [InlineData(@"\\", null)]
    [InlineData("1:/foo", null)]
    public void Roots_are_told_apart_by_text_alone(string? path, string? root)
    {
        PathConstruction.GetPathRoot(path).Should().Be(root);
        PathConstruction.HasPathRoot(path).Should().Be(root is not null);
    }

    [Theory]
    [InlineData("/foo", "bar", "/foo/bar")]
    [InlineData("/", "bar", "/bar")]
    [InlineData("/foo/", "bar/", "/foo/bar")]
    [InlineData("C:", "bar", @"C:\bar")]
    [InlineData("C:", "", @"C:\")]
    [InlineData(@"\\server", "share", @"\\server\share")]
    [InlineData(null, "bar", "bar")]
    [InlineData("/foo", null, "/foo")]
    public void Combining_puts_one_separator_between(string? left, string? right, string expected) =>
        PathConstruction.Combine(left, right).Should().Be(expected);

    [Fact]
    public void A_rooted_path_cannot_be_appended()
    {
        var combine = () => PathConstruction.Combine("/foo", "/bar");
        combine.Should().Throw<ArgumentException>().WithMessage("Second path must not be rooted: '/bar' cannot be appended to '/foo'");
    }

    [Fact]
    public void The_separator_must_be_the_roots_own()
    {
        var normalize = () => PathConstruction.NormalizePath(@"C:\foo", '/');
        normalize.Should().Throw<ArgumentException>().WithMessage(@"For Windows-rooted paths the separator must be '\'");
    }
}
