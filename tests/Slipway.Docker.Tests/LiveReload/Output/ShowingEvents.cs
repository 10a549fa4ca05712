using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;

namespace Slipway.Docker.Tests.LiveReload.Output;

public class ShowingEvents
{
    private static readonly LiveReloadEvent Changed = new(LiveReloadEventKind.Changed, LiveReloadSource.Watcher, "main.go changed");
    private static readonly LiveReloadEvent Failed = new(LiveReloadEventKind.BuildFailed, LiveReloadSource.Build, "build failed") { IsError = true };
    private static readonly LiveReloadEvent Compiler = new(LiveReloadEventKind.BuildOutput, LiveReloadSource.Build, "./main.go:3:5: undefined: x");
    private static readonly LiveReloadEvent App = new(LiveReloadEventKind.AppOutput, LiveReloadSource.App, "\e[31mhello\e[0m");

    [Fact]
    public void Plain_text_has_one_line_for_each_event()
        => Show(new(), new(), Changed, Compiler, Failed).Should().Be("watch  main.go changed\n./main.go:3:5: undefined: x\nbuild  build failed\n");

    [Fact]
    public void Each_source_has_its_colour_and_errors_are_red()
        => Show(new() { Color = new ColorSettings { Watcher = "blue" } }, new() { IsTerminal = true }, Changed, Failed)
            .Should().Be("\e[34mwatch  main.go changed\e[0m\n\e[31mbuild  build failed\e[0m\n");

    [Fact]
    public void No_color_goes_before_the_configuration()
        => Show(new() { Color = new ColorSettings { Mode = "always" } }, new() { NoColor = true, IsTerminal = true }, Changed).Should().Be("watch  main.go changed\n");

    [Fact]
    public void Always_and_never_go_before_the_terminal()
    {
        Show(new() { Color = new ColorSettings { Mode = "always" } }, new(), Changed).Should().StartWith("\e[36m");
        Show(new() { Color = new ColorSettings { Mode = "never" } }, new() { IsTerminal = true }, Changed).Should().StartWith("watch");
    }

    [Fact]
    public void A_place_in_a_compilers_message_is_a_link_and_its_text_is_unchanged()
        => Show(new(), new() { IsTerminal = true }, Compiler).Should().Be("\e]8;;file:///src/my%20app/main.go#L3\e\\./main.go:3:5\e]8;;\e\\: undefined: x\n");

    [Theory]
    [InlineData("# example.com/app")]
    [InlineData("note: 12:30 is a time")]
    [InlineData("http://localhost:8080/x")]
    [InlineData("")]
    public void Other_lines_of_a_build_stay_as_they_are(string line)
        => Show(new(), new() { IsTerminal = true }, Compiler with { Text = line }).Should().Be(line + "\n");

    [Fact]
    public void What_the_program_writes_is_shown_as_it_is_unless_it_has_a_colour()
    {
        Show(new(), new(), App).Should().Be("\e[31mhello\e[0m\n");
        Show(new() { Color = new ColorSettings { App = "white" } }, new() { IsTerminal = true }, App with { Text = "x" }).Should().Be("\e[37mx\e[0m\n");
    }

    [Fact]
    public void Names_with_control_characters_cannot_move_the_cursor()
        => Show(new(), new(), Changed with { Text = "a\e[2Jb\n.go changed" }).Should().Be("watch  a\\x1b[2Jb\\x0a.go changed\n");

    [Fact]
    public void A_silent_log_shows_the_program_and_errors()
        => Show(new() { Log = new LogSettings { Silent = true } }, new(), Changed, Failed, App with { Text = "x" }).Should().Be("build  build failed\nx\n");

    [Fact]
    public void Main_only_hides_the_other_sources()
        => Show(new() { Log = new LogSettings { MainOnly = true } }, new(), Changed, new(LiveReloadEventKind.Started, LiveReloadSource.Main, "watching")).Should().Be("main   watching\n");

    [Fact]
    public void The_time_is_shown_when_asked_for()
        => Show(new() { Log = new LogSettings { Time = true } }, new(), Changed).Should().MatchRegex(@"^\[\d\d:\d\d:\d\d\] watch  main.go changed\n$");

    [Fact]
    public void Bell_and_title_are_given_only_when_asked_for()
    {
        Show(new(), new() { IsTerminal = true, NoColor = true }, Failed).Should().Be("build  build failed\n");
        Show(new(), new() { IsTerminal = true, NoColor = true, Bell = true, Title = true }, Failed).Should().Be("\a\e]2;build failed\abuild  build failed\n");
    }

    [Theory]
    [InlineData(true, "\e[H\e[2J")]
    [InlineData(false, "\e[H\e[2J\e[3J")]
    public void The_screen_is_cleared_before_a_build_when_asked_for(bool keepScroll, string clear)
        => Show(
            new() { Screen = new ScreenSettings { ClearOnRebuild = true, KeepScroll = keepScroll } },
            new() { IsTerminal = true, NoColor = true },
            new LiveReloadEvent(LiveReloadEventKind.BuildStarted, LiveReloadSource.Build, "building")).Should().Be(clear + "build  building\n");

    [Theory]
    [InlineData(null, "main   watching\n")]
    [InlineData("", "")]
    [InlineData("Hello", "Hello\nmain   watching\n")]
    public void The_banner_is_shown_at_the_start(string? banner, string shown)
        => Show(new() { Misc = new MiscSettings { StartupBanner = banner } }, new(), new LiveReloadEvent(LiveReloadEventKind.Started, LiveReloadSource.Main, "watching"))
            .Should().Be(shown);

    private static string Show(Settings settings, ConsoleOutputOptions options, params LiveReloadEvent[] events)
    {
        var configuration = new LiveReloadConfiguration("/src/my app") { Color = settings.Color, Log = settings.Log, Screen = settings.Screen, Misc = settings.Misc };
        using var writer = new StringWriter { NewLine = "\n" };
        var output = new ConsoleLiveReloadOutput(configuration, writer, options);
        Array.ForEach(events, output.Write);
        return writer.ToString();
    }

    private sealed record Settings
    {
        public ColorSettings Color { get; init; } = new();

        public LogSettings Log { get; init; } = new();

        public ScreenSettings Screen { get; init; } = new();

        public MiscSettings Misc { get; init; } = new();
    }
}
