using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Watching;

namespace Slipway.Docker.Tests.LiveReload.Watching;

/// <summary>Which files and folders count. Paths are relative to a root that itself lies in a hidden folder.</summary>
public class Filtering
{
    private const string Root = "/home/u/.work/app";

    [Theory]
    [InlineData("main.go", true)]
    [InlineData("a/b/c.html", true)]
    [InlineData("a/b/c.tmpl", true)]
    [InlineData("main.js", false)]
    [InlineData("main_test.go", false)]
    [InlineData("Makefile", false)]
    [InlineData("go", false)]
    [InlineData("x.gox", false)]
    [InlineData("tmp/x.go", false)]
    [InlineData("tmp/deep/x.go", false)]
    [InlineData("vendor/x.go", false)]
    [InlineData("assets/x.html", false)]
    [InlineData("testdata/x.go", false)]
    [InlineData("a/vendor/x.go", true)]
    [InlineData("a/testdata/x.go", true)]
    [InlineData("a/tmp/x.go", true)]
    [InlineData("vendored/x.go", true)]
    [InlineData("tmpx/x.go", true)]
    [InlineData(".git/x.go", false)]
    [InlineData("a/.idea/b/x.go", false)]
    [InlineData(".hidden.go", true)]
    [InlineData(".#main.go", false)]
    [InlineData("main.go~", false)]
    [InlineData("#main.go#", false)]
    [InlineData(".main.go.swp", false)]
    [InlineData("4913", false)]
    public void By_default(string path, bool counts) => Counts(new BuildSettings(), path).Should().Be(counts);

    [Theory]
    [InlineData("main.go", true)]
    [InlineData("x_templ.go", false)]
    [InlineData("tmp2/x.go", true)]
    [InlineData("tmp/x.go", false)]
    public void Expressions_are_looked_for_in_the_absolute_path(string path, bool counts)
        => Counts(new BuildSettings { ExcludeRegex = ["_templ\\.go$", "^/home/u/\\.work/app/zzz"] }, path).Should().Be(counts);

    [Fact]
    public void An_expression_sees_what_is_above_the_root()
        => Counts(new BuildSettings { ExcludeRegex = ["/u/"] }, "main.go").Should().BeFalse();

    [Theory]
    [InlineData("gen/a.go", false)]
    [InlineData("gen/sub/a.go", true)]
    [InlineData("x_gen.go", false)]
    [InlineData("a/x_gen.go", true)]
    public void Excluded_files_are_patterns_from_the_root_that_cross_no_slash(string path, bool counts)
        => Counts(new BuildSettings { ExcludeFile = ["gen/*.go", "*_gen.go"] }, path).Should().Be(counts);

    [Theory]
    [InlineData("Makefile", true)]
    [InlineData("a/Makefile", false)]
    [InlineData("a/config.yaml", true)]
    [InlineData("config.yaml", false)]
    [InlineData("vendor/modules.txt", true)]
    [InlineData("vendor/other.txt", false)]
    [InlineData("vendor/x.go", false)]
    public void Included_files_count_whatever_their_extension_or_folder(string path, bool counts)
        => Counts(new BuildSettings { IncludeFile = ["Makefile", "a/config.yaml", "vendor/modules.txt"] }, path).Should().Be(counts);

    [Fact]
    public void An_excluded_expression_beats_an_included_file()
        => Counts(new BuildSettings { IncludeFile = ["x_test.go"] }, "x_test.go").Should().BeFalse();

    [Theory]
    [InlineData("main.go", true)]
    [InlineData("cmd/x.go", true)]
    [InlineData("cmd/api/deep/x.go", true)]
    [InlineData("cmdx/x.go", false)]
    [InlineData("internal/x.go", false)]
    [InlineData("internal/db/x.go", true)]
    [InlineData("internal/dbx/x.go", false)]
    [InlineData("cmd/gen/x.go", false)]
    public void Included_folders_are_whole_paths_and_the_roots_own_files_stay(string path, bool counts)
        => Counts(new BuildSettings { IncludeDir = ["cmd", "internal/db"], ExcludeDir = ["cmd/gen"] }, path).Should().Be(counts);

    [Theory]
    [InlineData(".", true)]
    [InlineData("internal", true)]
    [InlineData("internal/db", true)]
    [InlineData("internal/db/x", true)]
    [InlineData("internal/other", false)]
    [InlineData("other", false)]
    [InlineData("web", true)]
    [InlineData("web/src", true)]
    [InlineData("web/node_modules", false)]
    [InlineData("web/.cache", false)]
    [InlineData("conf", true)]
    [InlineData("conf/d", false)]
    public void Only_folders_that_can_hold_something_are_watched(string folder, bool watched)
    {
        var build = new BuildSettings
        {
            IncludeDir = ["internal/db"],
            ExcludeDir = ["web", "conf", "web/node_modules"],
            IncludeFile = ["conf/app.yaml"],
            Rules = [new RuleSettings("r", "true") { IncludeDir = ["web"] }],
        };

        FilterFor(build).WatchesFolder(Path.GetFullPath(folder, Root)).Should().Be(watched);
    }

    [Fact]
    public void Folders_outside_the_root_can_be_included()
    {
        var filter = FilterFor(new BuildSettings { IncludeDir = ["../shared"] });

        filter.Roots.Should().Equal(Root, "/home/u/.work/shared");
        filter.WatchesFolder("/home/u/.work/shared/x").Should().BeTrue();
        filter.Classify("/home/u/.work/shared/x/a.go").Counts.Should().BeTrue();
        filter.Classify("/home/u/.work/other/a.go").Counts.Should().BeFalse();
    }

    [Fact]
    public void The_root_stays_watched_whatever_is_excluded()
    {
        var filter = FilterFor(new BuildSettings { ExcludeDir = ["build", "web", ".", "vendor"] });

        filter.WatchesFolder(Root).Should().BeTrue();
        filter.Classify(Root + "/main.go").Counts.Should().BeTrue();
    }

    [Fact]
    public void No_extensions_mean_no_files()
        => Counts(new BuildSettings { IncludeExt = [] }, "main.go").Should().BeFalse();

    [Theory]
    [InlineData("main.go", true)]
    [InlineData("Makefile", true)]
    [InlineData("bin/app", false)]
    [InlineData("tmp/x", false)]
    public void A_star_is_every_file_but_the_program(string path, bool counts)
        => Counts(new BuildSettings { IncludeExt = ["*"], Bin = "bin/app" }, path).Should().Be(counts);

    [Theory]
    [InlineData("web/app.js", 0)]
    [InlineData("web/deep/nested.js", 0)]
    [InlineData("web/app.min.js", null)]
    [InlineData("web/vite.config", 0)]
    [InlineData("cmd/app.js", null)]
    [InlineData("web/node_modules/x.js", null)]
    [InlineData("a/x.sql", 1)]
    [InlineData("vendor/x.sql", null)]
    [InlineData("schema/gen.go", 2)]
    public void A_file_that_a_rule_takes_causes_no_build(string path, int? rule)
    {
        var build = new BuildSettings
        {
            ExcludeDir = ["web", "web/node_modules", "vendor"],
            Rules =
            [
                new RuleSettings("assets", "true") { IncludeDir = ["web"], IncludeExt = ["js"], IncludeFile = ["web/vite.config"], ExcludeRegex = ["\\.min\\.js$"] },
                new RuleSettings("sqlc", "true") { IncludeExt = ["sql"] },
                new RuleSettings("one", "true") { IncludeFile = ["schema/gen.go"] },
            ],
        };

        FilterFor(build).Classify(Path.GetFullPath(path, Root)).Should().Be(rule is { } index ? FileVerdict.Rule(index) : FileVerdict.Ignored);
    }

    private static bool Counts(BuildSettings build, string path) => FilterFor(build).Classify(Path.GetFullPath(path, Root)).Counts;

    private static WatchFilter FilterFor(BuildSettings build) => new(new LiveReloadConfiguration(Root) { Build = build });
}
