using System.Collections;
using Slipway.Docker.LiveReload.Configuration;

namespace Slipway.Docker.Tests.LiveReload.Configuration;

public class ReadingAirToml
{
    public static TheoryData<string, string?, string> Keys => new()
    {
        { "tmp_dir", "tmp", "'out'" },
        { "testdata_dir", "testdata", "'data'" },
        { "env_files", "", "['.env', 'b.env']" },
        { "build.pre_cmd", "", "['a', 'b']" },
        { "build.cmd", "go build -o ./tmp/main .", "'make'" },
        { "build.post_cmd", "", "['a']" },
        { "build.bin", "./tmp/main", "'./bin/x'" },
        { "build.entrypoint", "", "['./x', 'serve']" },
        { "build.full_bin", "", "'A=1 ./x'" },
        { "build.args_bin", "", "['--port', '80']" },
        { "build.log", "build-errors.log", "'e.log'" },
        { "build.include_ext", "go,tpl,tmpl,html", "['go', 'templ']" },
        { "build.exclude_dir", "assets,tmp,vendor,testdata", "['web']" },
        { "build.include_dir", "", "['cmd']" },
        { "build.include_file", "", "['Makefile']" },
        { "build.exclude_file", "", "['a/*.go']" },
        { "build.exclude_regex", "_test.go", "['_gen\\.go$']" },
        { "build.exclude_unchanged", "False", "true" },
        { "build.follow_symlink", "False", "true" },
        { "build.poll", "False", "true" },
        { "build.poll_interval", "00:00:00.5000000", "750" },
        { "build.delay", "00:00:00.1000000", "1000" },
        { "build.stop_on_error", "False", "true" },
        { "build.send_interrupt", "False", "true" },
        { "build.kill_delay", "00:00:00", "'2s'" },
        { "build.rerun", "False", "true" },
        { "build.rerun_delay", "00:00:00.5000000", "20" },
        { "build.ignore_dangerous_root_dir", "False", "true" },
        { "log.time", "False", "true" },
        { "log.main_only", "False", "true" },
        { "log.silent", "False", "true" },
        { "color.main", "magenta", "'red'" },
        { "color.watcher", "cyan", "'blue'" },
        { "color.build", "yellow", "''" },
        { "color.runner", "green", "'white'" },
        { "color.app", "", "'black'" },
        { "color.mode", "auto", "'never'" },
        { "misc.clean_on_exit", "False", "true" },
        { "misc.startup_banner", null, "'hello'" },
        { "screen.clear_on_rebuild", "False", "true" },
        { "screen.keep_scroll", "True", "false" },
        { "proxy.proxy_port", "0", "8090" },
        { "proxy.app_port", "0", "8080" },
        { "proxy.app_start_timeout", "00:00:05", "100" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_has_its_default_and_takes_another_value(string key, string? byDefault, string given)
    {
        var (table, name) = key.Split('.') is [var first, var second] ? ($"[{first}]\n", second) : ("", key);

        Value(Toml.Read(""), key).Should().Be(byDefault);
        Value(Toml.Read($"{table}{name} = {given}"), key).Should().NotBe(byDefault).And.NotBeNull();
    }

    [Theory]
    [InlineData("delay = 0", 0)]
    [InlineData("delay = 1", 1)]
    [InlineData("delay = 2_000", 2000)]
    public void The_files_delay_rules_also_when_it_is_zero(string line, int milliseconds)
        => Toml.Read("[build]\n" + line).Build.Delay.Should().Be(TimeSpan.FromMilliseconds(milliseconds));

    [Theory]
    [InlineData("'500ms'", 500)]
    [InlineData("'1.5s'", 1500)]
    [InlineData("'0'", 0)]
    [InlineData("'1m1s'", 61_000)]
    [InlineData("250", 250)]
    [InlineData("999999", 999_999)]
    [InlineData("1000000", 1)]
    [InlineData("2000000000", 2000)]
    public void Kill_delay_is_a_duration_or_an_integer_of_milliseconds_below_a_million_and_nanoseconds_above(string value, int milliseconds)
        => Toml.Read("[build]\nkill_delay = " + value).Build.KillDelay.Should().Be(TimeSpan.FromMilliseconds(milliseconds));

    [Fact]
    public void An_entrypoint_may_be_a_text()
        => Toml.Read("[build]\nentrypoint = './tmp/x'").Build.Entrypoint.Should().Equal("./tmp/x");

    [Fact]
    public void Another_tmp_dir_changes_the_defaults_that_name_it()
    {
        var configuration = Toml.Read("tmp_dir = '.out'");

        configuration.Build.Cmd.Should().Be("go build -o ./.out/main .");
        configuration.Build.Bin.Should().Be("./.out/main");
        configuration.Build.ExcludeDir.Should().Equal("assets", ".out", "vendor", "testdata");
    }

    [Fact]
    public void An_absolute_tmp_dir_is_taken_as_it_is()
        => Toml.Read("tmp_dir = '/var/out'").Build.Cmd.Should().Be("go build -o /var/out/main .");

    [Theory]
    [InlineData(AirPlatform.Linux, "linux", "a")]
    [InlineData(AirPlatform.Darwin, "base", "d1")]
    [InlineData(AirPlatform.Windows, "win", "a")]
    public void Overrides_of_the_operating_system_replace_single_keys(AirPlatform platform, string cmd, string argument)
    {
        var build = Toml.Read(
            """
            [build]
            cmd = "base"
            args_bin = ["a"]
            [build.linux]
            cmd = "linux"
            [build.darwin]
            args_bin = ["d1"]
            [build.windows]
            cmd = "win"
            """, platform).Build;

        build.Cmd.Should().Be(cmd);
        build.ArgsBin.Should().Equal(argument);
    }

    [Fact]
    public void Rules_have_names_and_a_delay_of_a_second_unless_they_say_otherwise()
    {
        var rules = Toml.Read(
            """
            [[build.rules]]
            cmd = "npm run build"
            include_dir = ["./web/"]
            include_ext = ["js", "css"]
            [[build.rules]]
            name = "templ"
            cmd = "templ generate"
            include_file = ["a/b.templ"]
            exclude_regex = ['\.min\.']
            delay = 5
            """).Build.Rules;

        rules[0].Should().BeEquivalentTo(new RuleSettings("rule-0", "npm run build") { IncludeDir = ["web"], IncludeExt = ["js", "css"] });
        rules[1].Should().BeEquivalentTo(new RuleSettings("templ", "templ generate")
        {
            IncludeFile = ["a/b.templ"],
            ExcludeRegex = ["\\.min\\."],
            Delay = TimeSpan.FromMilliseconds(5),
        });
    }

    [Theory]
    [InlineData("build = { cmd = 'x', rules = [{ cmd = 'y', include_ext = ['js'] }] }")]
    [InlineData("build.cmd = 'x'\nbuild.rules = [{ cmd = 'y', include_ext = ['js'] }]")]
    [InlineData("[build]\ncmd = 'x'\n[[build.rules]]\ncmd = 'y'\ninclude_ext = ['.js']")]
    public void Every_way_to_write_a_table_means_the_same(string text)
    {
        var build = Toml.Read(text).Build;

        build.Cmd.Should().Be("x");
        build.Rules.Should().ContainSingle().Which.IncludeExt.Should().Equal("js");
    }

    [Fact]
    public void A_generated_file_with_a_proxy_that_is_off_is_accepted()
        => Toml.Faults("[proxy]\nenabled = false\napp_port = 0\nproxy_port = 0\napp_start_timeout = 0").Should().BeEmpty();

    [Fact]
    public void Too_short_a_poll_interval_is_raised_with_a_note()
    {
        var loaded = Toml.Load("[build]\npoll = true\npoll_interval = 10");

        loaded.Configuration.Build.PollInterval.Should().Be(TimeSpan.FromMilliseconds(500));
        loaded.Notes.Should().ContainSingle().Which.Should().Contain("poll_interval");
    }

    [Fact]
    public void Folders_are_written_with_or_without_dots_and_slashes()
        => Toml.Read("[build]\nexclude_dir = ['./web/', ' a//b ', 'c/./d']").Build.ExcludeDir.Should().Equal("web", "a/b", "c/d");

    private static string? Value(LiveReloadConfiguration configuration, string key)
    {
        object? value = configuration;
        foreach (var part in key.Split('.'))
        {
            var name = string.Concat(part.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
            value = value!.GetType().GetProperty(name)!.GetValue(value);
        }

        return Show(value);
    }

    private static string? Show(object? value) => value is IEnumerable list and not string ? string.Join(',', list.Cast<string>()) : value?.ToString();
}
