using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class RelativePaths
{
    [Theory]
    [InlineData("/a/b", "/a/b", "")]
    [InlineData("/a/b", "/a/b/c/d", "c/d")]
    [InlineData("/a/b", "/a/c", "../c")]
    [InlineData("/a/b", "/", "../..")]
    [InlineData("/", "/a", "a")]
    [InlineData("/a/bc", "/a/b", "../b")]
    [InlineData("/a/Foo", "/a/foo/x", "../foo/x")]
    [InlineData("/a/./b/../c", "/a/d", "../d")]
    [InlineData(@"C:\a\Foo", @"c:\A\foo\x", "x")]
    [InlineData(@"C:\", @"C:\a", "a")]
    [InlineData(@"\\server\share\a", @"\\SERVER\share\b", @"..\b")]
    public void The_way_between_two_paths_compares_names_as_the_root_does(string from, string to, string expected) =>
        PathConstruction.GetRelativePath(from, to).Should().Be(expected);

    [Theory]
    [InlineData("/a", @"C:\a")]
    [InlineData(@"C:\a", @"D:\a")]
    [InlineData(@"\\one\a", @"\\two\a")]
    [InlineData("/a", "a")]
    public void There_is_no_way_between_different_roots(string from, string to)
    {
        var relative = () => PathConstruction.GetRelativePath(from, to);
        relative.Should().Throw<ArgumentException>().WithMessage("There is no relative path*because their roots differ");
    }

    [Theory]
    [InlineData("/a", "/a", true)]
    [InlineData("/a", "/a/b", true)]
    [InlineData("/a", "/ab", false)]
    [InlineData("/a/b", "/a", false)]
    [InlineData("/", "/a", true)]
    [InlineData("/a", "/A/b", false)]
    [InlineData(@"C:\", @"C:\a", true)]
    [InlineData(@"C:\a", @"c:\A\b", true)]
    [InlineData(@"C:\a", "/a", false)]
    [InlineData("/a/b", "/a/b/../c", false)]
    public void A_directory_contains_itself_and_what_lies_below(string directory, string other, bool expected) =>
        ((AbsolutePath)directory).Contains(other).Should().Be(expected);

    [Fact]
    public void Each_kind_has_its_own_separator()
    {
        ((string)((UnixRelativePath)@"a\b" / "c")).Should().Be("a/b/c");
        ((string)((WinRelativePath)"a/b" / "c/d")).Should().Be(@"a\b\c\d");
        ((string)((RelativePath)"a" / "b/..")).Should().Be("a");
        ((RelativePath)@"a\b").ToUnixRelativePath().ToString().Should().Be("a/b");
        ((RelativePath)"a/b").ToWinRelativePath().ToString().Should().Be(@"a\b");
        ((AbsolutePath)"/a").GetUnixRelativePathTo("/b/c").ToString().Should().Be("../b/c");
        ((AbsolutePath)"/a").GetWinRelativePathTo("/b/c").ToString().Should().Be(@"..\b\c");
        ((AbsolutePath)"/a").GetRelativePathTo("/b/c").ToString().Should().Be(Path.Combine("..", "b", "c"));
    }

    [Fact]
    public void Operators_keep_the_separator()
    {
        var path = (UnixRelativePath)"a/b";
        (path + ".txt").ToString().Should().Be("a/b.txt");
        (path / ..).ToString().Should().Be("a");
        (path / ".." / ".." / "..").ToString().Should().Be("..");
        ((string?)(RelativePath?)(string?)null).Should().BeNull();
    }

    [Fact]
    public void Rooted_paths_cannot_be_appended()
    {
        var append = () => (RelativePath)"a" / "/b";
        append.Should().Throw<ArgumentException>().WithMessage("Second path must not be rooted*");
    }
}
