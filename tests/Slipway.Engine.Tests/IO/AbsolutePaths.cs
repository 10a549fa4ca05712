using System.ComponentModel;
using Nuke.Common;
using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class AbsolutePaths
{
    [Theory]
    [InlineData("/a", "b/c", "/a/b/c")]
    [InlineData("/a", @"b\c", "/a/b/c")]
    [InlineData("/a", "..", "/")]
    [InlineData("/a", "../b", "/b")]
    [InlineData("/a", ".", "/a")]
    [InlineData("/a", "", "/a")]
    [InlineData("/a", null, "/a")]
    [InlineData("/a", "./b/", "/a/b")]
    [InlineData("/", "b", "/b")]
    [InlineData(@"C:\", "b/c", @"C:\b\c")]
    [InlineData(@"C:\a", "..", @"C:\")]
    [InlineData(@"\\server", "share", @"\\server\share")]
    [InlineData("/a", "**/*.csproj", "/a/**/*.csproj")]
    public void A_slash_appends(string left, string? right, string expected) =>
        ((AbsolutePath)left / right).ToString().Should().Be(expected);

    [Fact]
    public void A_slash_and_two_dots_is_the_parent()
    {
        AbsolutePath path = "/a/b";
        (path / ..).ToString().Should().Be("/a");
        (path / .. / ..).ToString().Should().Be("/");
        (path / .. / .. / ..).Should().BeNull();
        var invalid = () => path / 1..;
        invalid.Should().Throw<ArgumentException>().WithMessage("Only '..' can stand after '/', not '1..^0'");
    }

    [Theory]
    [InlineData("/b")]
    [InlineData(@"C:\b")]
    [InlineData(@"\\server\b")]
    public void Rooted_paths_cannot_be_appended(string right)
    {
        var append = () => (AbsolutePath)"/a" / right;
        append.Should().Throw<ArgumentException>().WithMessage($"Second path must not be rooted: '{right}' cannot be appended to '/a'");
    }

    [Theory]
    [InlineData("/a/b", ".bak", "/a/b.bak")]
    [InlineData("/a/b", "c", "/a/bc")]
    [InlineData("/a/b", null, "/a/b")]
    [InlineData("/a/b", "/../c", "/a/c")]
    [InlineData("/a/.", ".x", "/a.x")]
    public void A_plus_lengthens_the_text(string left, string? right, string expected) =>
        ((AbsolutePath)left + right).ToString().Should().Be(expected);

    [Theory]
    [InlineData("/", "", "", "", null)]
    [InlineData("/a/b.tar.gz", "b.tar.gz", "b.tar", ".gz", "/a")]
    [InlineData("/a", "a", "a", "", "/")]
    [InlineData("/a/.gitignore", ".gitignore", "", ".gitignore", "/a")]
    [InlineData(@"C:\", "", "", "", null)]
    [InlineData(@"C:\a", "a", "a", "", @"C:\")]
    [InlineData(@"C:\a\b.exe", "b.exe", "b", ".exe", @"C:\a")]
    [InlineData(@"\\server", "", "", "", null)]
    [InlineData(@"\\server\share", "share", "share", "", @"\\server")]
    public void Parts_are_those_of_the_roots_own_system(string path, string name, string withoutExtension, string extension, string? parent)
    {
        AbsolutePath absolute = path;
        absolute.Name.Should().Be(name);
        absolute.NameWithoutExtension.Should().Be(withoutExtension);
        absolute.Extension.Should().Be(extension);
        ((string?)absolute.Parent).Should().Be(parent);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("")]
    [InlineData("./foo")]
    [InlineData("~/foo")]
    public void Relative_texts_are_no_absolute_paths(string text)
    {
        var cast = () => (AbsolutePath)text;
        cast.Should().Throw<ArgumentException>().WithMessage($"Path '{text}' must be rooted*");
    }

    [Fact]
    public void Null_converts_to_null()
    {
        ((AbsolutePath?)(string?)null).Should().BeNull();
        ((string?)(AbsolutePath?)null).Should().BeNull();
    }

    [Theory]
    [InlineData("/a/b", "/a/b", true)]
    [InlineData("/a/b", "/a/B", false)]
    [InlineData(@"C:\a", @"c:\A", true)]
    [InlineData(@"\\server\a", @"\\SERVER\A", true)]
    [InlineData(@"C:\a", "/a", false)]
    public void Equality_and_hash_ignore_case_where_the_root_does(string a, string b, bool equal)
    {
        AbsolutePath first = a, second = b;
        (first == second).Should().Be(equal);
        (first != second).Should().Be(!equal);
        first.Equals((object)second).Should().Be(equal);
        new HashSet<AbsolutePath> { first, second }.Should().HaveCount(equal ? 1 : 2);
    }

    [Fact]
    public void Comparing_with_null_works()
    {
        AbsolutePath path = "/a";
        (path == null).Should().BeFalse();
        (null != path).Should().BeTrue();
        ((AbsolutePath?)null == null).Should().BeTrue();
    }

    [Theory]
    [InlineData("/a b", "d", "\"/a b\"")]
    [InlineData("/a b", "dn", "\"/a b\"")]
    [InlineData("/a", "dn", "/a")]
    [InlineData("/a", "d", "\"/a\"")]
    [InlineData("/a", "s", "'/a'")]
    [InlineData("/a b", "sn", "'/a b'")]
    [InlineData("/a", "sn", "/a")]
    [InlineData("/a b", "nq", "/a b")]
    [InlineData("/a b", null, "/a b")]
    public void Formats_quote(string path, string? format, string expected)
    {
        ((AbsolutePath)path).ToString(format).Should().Be(expected);
        ((IFormattable)(AbsolutePath)path).ToString(format, null).Should().Be(expected);
    }

    [Fact]
    public void Interpolation_takes_formats()
    {
        AbsolutePath path = "/a b";
        $"{path} {path:d} {path:nq}".Should().Be("/a b \"/a b\" /a b");
    }

    [Fact]
    public void An_unknown_format_names_the_known_ones()
    {
        var format = () => ((AbsolutePath)"/a").ToString("x");
        format.Should().Throw<ArgumentException>().WithMessage("Format 'x' is not recognized; a path has the formats d, dn, s, sn and nq*");
    }

    [Fact]
    public void The_type_converter_reads_relative_paths_from_the_working_directory()
    {
        var converter = TypeDescriptor.GetConverter(typeof(AbsolutePath));
        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.ConvertFromInvariantString("/a/../b").Should().Be((AbsolutePath)"/b");
        converter.ConvertFromInvariantString("a/b").Should().Be(EnvironmentInfo.WorkingDirectory / "a" / "b");
        converter.ConvertFrom(null!).Should().BeNull();
    }

    [Fact]
    public void A_path_holds_itself() => ((IAbsolutePathHolder)(AbsolutePath)"/a").Path.Should().Be((AbsolutePath)"/a");

    [Fact]
    public void Names_that_the_operating_system_gives_may_contain_a_backslash()
    {
        var path = AbsolutePath.FromOperatingSystem(@"/a/b\c");
        path.Name.Should().Be(@"b\c");
        path.Parent.ToString().Should().Be("/a");
        (path / "d").ToString().Should().Be(@"/a/b\c/d");
        (path / "../d").ToString().Should().Be("/a/d");
    }
}
