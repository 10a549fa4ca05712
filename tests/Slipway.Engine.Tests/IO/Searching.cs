using Nuke.Common.IO;

namespace Slipway.Engine.Tests.IO;

public sealed class Searching : IDisposable
{
    private readonly TempFolder folder = new();

    public Searching()
    {
        foreach (var file in new[]
                 {
                     "a.cs", "b.txt", "B.cs", ".hidden.cs", "src/app/app.csproj", "src/app/bin/app.dll", "src/app/Program.cs", "src/bin/x.dll",
                     "src/lib/lib.csproj", "src/lib/obj/o.json", "tests/t1.cs", "tests/t2.cs", "tests/[x].cs", "bin/y.dll",
                 })
        {
            (Root / file).WriteAllText(file);
        }
    }

    private AbsolutePath Root => folder.Path;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("*.cs", ".hidden.cs", "B.cs", "a.cs")]
    [InlineData("?.cs", "B.cs", "a.cs")]
    [InlineData("a.cs", "a.cs")]
    [InlineData("A.cs")]
    [InlineData("**/*.csproj", "src/app/app.csproj", "src/lib/lib.csproj")]
    [InlineData(@"**\*.csproj", "src/app/app.csproj", "src/lib/lib.csproj")]
    [InlineData("src/**/*.cs", "src/app/Program.cs")]
    [InlineData("src/*/*.cs", "src/app/Program.cs")]
    [InlineData("**/bin/*.dll", "bin/y.dll", "src/app/bin/app.dll", "src/bin/x.dll")]
    [InlineData("**/**/bin/**/*.dll", "bin/y.dll", "src/app/bin/app.dll", "src/bin/x.dll")]
    [InlineData("tests/**", "tests/[x].cs", "tests/t1.cs", "tests/t2.cs")]
    [InlineData("{src,tests}/**/*.{cs,dll}", "src/app/Program.cs", "src/app/bin/app.dll", "src/bin/x.dll", "tests/[x].cs", "tests/t1.cs", "tests/t2.cs")]
    [InlineData("{a,{b,c}}.{cs,txt}", "a.cs", "b.txt")]
    [InlineData("b{,x}.txt", "b.txt")]
    [InlineData("tests/t[12].cs", "tests/t1.cs", "tests/t2.cs")]
    [InlineData("tests/t[2-9].cs", "tests/t2.cs")]
    [InlineData("tests/t[!1].cs", "tests/t2.cs")]
    [InlineData("tests/[[]x[]].cs", "tests/[x].cs")]
    [InlineData("./src/../*.txt", "b.txt")]
    [InlineData("missing/*.cs")]
    [InlineData("src")]
    [InlineData("")]
    public void Files_match_patterns(string pattern, params string[] expected) =>
        Relative(Root.GlobFiles(pattern)).Should().BeEquivalentTo(expected);

    [Theory]
    [InlineData("**/bin", "bin", "src/app/bin", "src/bin")]
    [InlineData("**/{bin,obj}", "bin", "src/app/bin", "src/bin", "src/lib/obj")]
    [InlineData("*", "bin", "src", "tests")]
    [InlineData("src/**", "src", "src/app", "src/app/bin", "src/bin", "src/lib", "src/lib/obj")]
    [InlineData("src", "src")]
    [InlineData("*.cs")]
    public void Directories_match_patterns(string pattern, params string[] expected) =>
        Relative(Root.GlobDirectories(pattern)).Should().BeEquivalentTo(expected);

    [Fact]
    public void Results_are_sorted_within_a_pattern_and_each_comes_once()
    {
        Relative(Root.GlobFiles("b.txt", "*.cs", "a.*")).Should().Equal("b.txt", ".hidden.cs", "B.cs", "a.cs");
        Globbing.GlobFiles(Root, "a.cs").Should().Equal((string)(Root / "a.cs"));
    }

    [Fact]
    public void Without_patterns_the_path_ends_with_one()
    {
        Globbing.GlobFiles(Root / "src" / "**" / "*.csproj").Should().HaveCount(2);
        Globbing.GlobDirectories(Root / "src" / "b*").Should().Equal((string)(Root / "src" / "bin"));
        (Root / "src" / "*" / "*.csproj").GlobFiles().Should().HaveCount(2);
        (Root / "a.cs").GlobFiles().Should().Equal(Root / "a.cs");
    }

    [Fact]
    public void A_rooted_pattern_starts_at_its_root() =>
        (Root / "tests").GlobFiles(Root / "src" / "**" / "*.csproj").Should().HaveCount(2);

    [Fact]
    public void A_missing_directory_has_nothing()
    {
        (Root / "missing").GlobFiles("**/*").Should().BeEmpty();
        (Root / "missing").GlobDirectories("**/bin").Should().BeEmpty();
    }

    [Fact]
    public void Links_are_followed_but_never_in_circles()
    {
        Directory.CreateSymbolicLink(Root / "src" / "app" / "up", Root / "src");
        Directory.CreateSymbolicLink(Root / "tests" / "sources", Root / "src" / "lib");
        Relative(Root.GlobFiles("**/*.csproj")).Should().Equal("src/app/app.csproj", "src/lib/lib.csproj", "tests/sources/lib.csproj");
        Relative(Root.GetFiles("*.csproj", depth: int.MaxValue)).Should().Equal("src/app/app.csproj", "src/lib/lib.csproj", "tests/sources/lib.csproj");
    }

    [Theory]
    [InlineData("*.{cs", "opening '{' without a closing '}'")]
    [InlineData("[ab", "opening '[' without a closing ']'")]
    public void A_malformed_pattern_is_an_error(string pattern, string message)
    {
        var glob = () => Root.GlobFiles(pattern);
        glob.Should().Throw<ArgumentException>().WithMessage($"*'{pattern}'*{message}*");
    }

    [Fact]
    public void Many_stars_cost_no_exponential_time() =>
        new GlobSegment(string.Concat(Enumerable.Repeat("*a", 40)) + "b", ignoreCase: false).IsMatch(new string('a', 2000)).Should().BeFalse();

    [Theory]
    [InlineData("*.CS", "a.cs", true)]
    [InlineData("[A-C].cs", "b.cs", true)]
    [InlineData("Ä*", "äx", true)]
    [InlineData("b", "a", false)]
    public void Case_can_be_ignored(string pattern, string name, bool expected) =>
        new GlobSegment(pattern, ignoreCase: true).IsMatch(name).Should().Be(expected);

    [Fact]
    public void GetFiles_goes_down_level_by_level()
    {
        Relative(Root.GetFiles("*.cs")).Should().Equal(".hidden.cs", "B.cs", "a.cs");
        Relative(Root.GetFiles("*.dll", depth: 2)).Should().Equal("bin/y.dll");
        Relative(Root.GetFiles("*.dll", depth: 9)).Should().Equal("bin/y.dll", "src/bin/x.dll", "src/app/bin/app.dll");
        Root.GetFiles(depth: 0).Should().BeEmpty();
        Relative(Root.GetFiles("*.cs", attributes: FileAttributes.Hidden)).Should().Equal("B.cs", "a.cs");
    }

    [Fact]
    public void GetDirectories_goes_down_level_by_level()
    {
        Relative(Root.GetDirectories()).Should().Equal("bin", "src", "tests");
        Relative(Root.GetDirectories("bin", depth: 3)).Should().Equal("bin", "src/bin", "src/app/bin");
        Root.GetDirectories(depth: 0).Should().BeEmpty();
        var negative = () => Root.GetDirectories(depth: -1);
        negative.Should().Throw<ArgumentException>().WithMessage("The depth must not be negative, but is -1*");
    }

    [Fact]
    public void Containing_looks_below_when_asked()
    {
        Root.ContainsFile("*.csproj").Should().BeFalse();
        Root.ContainsFile("*.csproj", SearchOption.AllDirectories).Should().BeTrue();
        Root.ContainsDirectory("obj").Should().BeFalse();
        Root.ContainsDirectory("obj", SearchOption.AllDirectories).Should().BeTrue();
    }

    private IEnumerable<string> Relative(IEnumerable<AbsolutePath> paths) => paths.Select(path => Root.GetUnixRelativePathTo(path).ToString());
}
