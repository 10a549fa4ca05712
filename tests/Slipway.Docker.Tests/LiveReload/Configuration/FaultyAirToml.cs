namespace Slipway.Docker.Tests.LiveReload.Configuration;

public class FaultyAirToml
{
    [Theory]
    [InlineData("[build]\n  delya = 100", ".air.toml:2:3: unknown key 'delya' in [build]; did you mean 'delay'?")]
    [InlineData("[build]\nstop_on_root = true", ".air.toml:2:1: unknown key 'stop_on_root' in [build]; did you mean 'stop_on_error'?")]
    [InlineData("exclude_dir = ['x']", ".air.toml:1:1: unknown key 'exclude_dir' in the top of the file; 'exclude_dir' belongs into [build]: move it there")]
    [InlineData("[log]\nexclude_dir = ['x']", ".air.toml:2:1: unknown key 'exclude_dir' in [log]; 'exclude_dir' belongs into [build]: move it there")]
    [InlineData("[build]\nroot = '.'", ".air.toml:2:1: unknown key 'root' in [build]; 'root' belongs into the top of the file: move it there")]
    [InlineData("[build.linux]\nexclude_dir = []", ".air.toml:2:1: unknown key 'exclude_dir' in [build.linux]; 'exclude_dir' belongs into [build]: move it there")]
    [InlineData("[misc]\nzzzzzzzz = 1", ".air.toml:2:1: unknown key 'zzzzzzzz' in [misc]; [misc] has: clean_on_exit, startup_banner")]
    [InlineData("[biuld]\ncmd = 'x'", ".air.toml:1:2: unknown table [biuld]; did you mean [build]?")]
    [InlineData("[[build]]\ncmd = 'x'", ".air.toml:1:3: this table is written [build]")]
    [InlineData("[build.rules]\ncmd = 'x'", ".air.toml:1:2: this table is written [[build.rules]]")]
    [InlineData("build = 3", ".air.toml:1:1: [build] is a table, not a value")]
    [InlineData("[build]\nrules = 'x'", ".air.toml:2:1: rules are an array of tables: write [[build.rules]] before each")]
    [InlineData("[build]\ndelay = '100ms'", ".air.toml:2:9: 'delay' must be a whole number of milliseconds, not negative, not the text \"100ms\"; write 100")]
    [InlineData("[build]\ndelay = -1", ".air.toml:2:9: 'delay' must be a whole number of milliseconds, not negative, not the number -1")]
    [InlineData("[build]\ndelay = 1.5", ".air.toml:2:9: 'delay' must be a whole number of milliseconds, not negative, not a number with a fraction")]
    [InlineData("[build]\nkill_delay = '5 parsecs'", ".air.toml:2:14: 'kill_delay' must be a duration such as \"500ms\" or \"1.5s\", or a whole number of milliseconds, not the text \"5 parsecs\"")]
    [InlineData("[build]\nkill_delay = -5", ".air.toml:2:14: 'kill_delay' must be a duration such as \"500ms\" or \"1.5s\", or a whole number of milliseconds, not the number -5")]
    [InlineData("[build]\nrerun = 'yes'", ".air.toml:2:9: 'rerun' must be true or false, not the text \"yes\"")]
    [InlineData("[build]\ncmd = ['a']", ".air.toml:2:7: 'cmd' must be a text in quotes, not a list")]
    [InlineData("[build]\ninclude_ext = 'go'", ".air.toml:2:15: 'include_ext' must be a list of texts, [\"…\"], not the text \"go\"")]
    [InlineData("[build]\nargs_bin = ['a', 1]", ".air.toml:2:18: 'args_bin' must be a list of texts; it holds the number 1")]
    [InlineData("[build]\nentrypoint = 42", ".air.toml:2:14: 'entrypoint' must be a text in quotes, or a list of texts, not the number 42")]
    [InlineData("[build]\ninclude_ext = ['go', '*.html']", ".air.toml:2:22: '*.html' is no extension: write \"go\", not \"*.go\"; \"*\" stands for all files")]
    [InlineData("[build]\nexclude_regex = ['ok', '(']", ".air.toml:2:24: '(' in exclude_regex: is no regular expression")]
    [InlineData("[build]\nexclude_regex = ['(?=x)']", ".air.toml:2:18: '(?=x)' in exclude_regex: uses what Go's regular expressions do not have")]
    [InlineData("[build]\nexclude_file = ['a[']", ".air.toml:2:17: 'a[' in exclude_file: the pattern has a '['")]
    [InlineData("[color]\nmain = 'cian'", ".air.toml:2:8: 'main' must be one of black, red, green, yellow, blue, magenta, cyan, white, not the text \"cian\"; did you mean \"cyan\"?")]
    [InlineData("[color]\nmode = ''", ".air.toml:2:8: 'mode' must be one of auto, always, never, not the text \"\"")]
    [InlineData("[proxy]\nenabled = true", ".air.toml:2:11: the browser proxy is not supported yet")]
    [InlineData("[[build.rules]]\nname = 'r'\ninclude_ext = ['js']", ".air.toml: the rule 'r' of [[build.rules]] has no 'cmd'")]
    [InlineData("[[build.rules]]\ncmd = 'x'", ".air.toml: the rule 'rule-0' of [[build.rules]] takes no files")]
    [InlineData("root = 'nowhere'", ".air.toml:1:8: the root 'nowhere' is not a folder")]
    [InlineData("root = '/'", ".air.toml:1:8: the root / holds more than one project")]
    [InlineData("[build\ncmd = 'x'", ".air.toml:1:7: ")]
    [InlineData("[build]\ncmd = 'x'\ncmd = 'y'", ".air.toml:3:1: ")]
    [InlineData("\"a\\u001b[2J\" = 1", ".air.toml:1:1: unknown key 'a\\x1b[2J'")]
    public void The_message_says_where_and_what_is_meant(string text, string start)
        => Toml.Faults(text).Should().NotBeEmpty().And.Contain(fault => fault.StartsWith(start, StringComparison.Ordinal), $"faults are {string.Join('|', Toml.Faults(text))}");

    [Fact]
    public void All_faults_are_reported_at_once_in_the_order_of_the_file()
        => Toml.Faults("[build]\ndelay = 'x'\nfoo_bar_baz = 1\n[log]\ntime = 3\n")
            .Select(fault => fault.Split(' ')[0]).Should().Equal(".air.toml:2:9:", ".air.toml:3:1:", ".air.toml:5:8:");

    [Fact]
    public void A_dangerous_root_is_accepted_when_asked_for()
        => Toml.Faults("root = '/'\n[build]\nignore_dangerous_root_dir = true").Should().BeEmpty();
}
