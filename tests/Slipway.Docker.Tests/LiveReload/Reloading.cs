using Slipway.Docker.LiveReload;
using Slipway.Docker.LiveReload.Output;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.LiveReload;

/// <summary>The whole loop with real files and real processes; the build copies a script.</summary>
public class Reloading
{
    [Fact]
    public async Task A_save_restarts_the_program_and_the_end_is_130_and_leaves_nothing()
    {
        await using var session = ReloadSession.With(ReloadSession.Build, ReloadSession.Program("one")).Start();
        await session.Output.UntilTextAsync("one ");
        var first = session.PidOf("one");

        session.Write("main.go", ReloadSession.Program("two"));
        await session.Output.UntilTextAsync("two ");
        (await Ended(first)).Should().BeTrue("the old program ends before the new one starts");
        var second = session.PidOf("two");
        var result = await session.StopAsync();

        result.Should().Be(new LiveReloadResult(130, 2, 0, 0));
        (await Ended(second)).Should().BeTrue();
        session.Output.Texts(LiveReloadEventKind.Changed).Should().Equal("main.go changed");
        session.Output.Texts(LiveReloadEventKind.AppStarted).Last().Should().StartWith("restarted in ");
        session.Output.Count(LiveReloadEventKind.AppExited).Should().Be(0, "it was ended on purpose");
    }

    [Fact]
    public async Task A_failed_build_shows_the_compilers_words_keeps_the_old_program_and_recovers_on_the_next_save()
    {
        await using var session = ReloadSession.With(ReloadSession.Build, ReloadSession.Program("one")).Start();
        await session.Output.UntilTextAsync("one ");

        session.Write("main.go", "BROKEN");
        await session.Output.UntilAsync(LiveReloadEventKind.BuildFailed);
        session.Output.Texts(LiveReloadEventKind.BuildOutput).Should().Contain("./main.go:3:5: undefined: BROKEN");
        session.Output.Texts(LiveReloadEventKind.BuildFailed).Should().ContainSingle().Which.Should().Contain("exit code 1").And.EndWith("the old program runs on");
        File.ReadAllText(Path.Combine(session.Root, "tmp/build-errors.log")).Should().Contain("undefined: BROKEN");
        Alive(session.PidOf("one")).Should().BeTrue();
        session.Output.Count(LiveReloadEventKind.AppStarted).Should().Be(1, "a stale program is never started again");

        session.Write("main.go", ReloadSession.Program("two"));
        await session.Output.UntilTextAsync("two ");
        (await session.StopAsync()).Should().Be(new LiveReloadResult(130, 2, 1, 0));
    }

    [Fact]
    public async Task With_stop_on_error_a_failed_build_stops_the_program()
    {
        await using var session = ReloadSession.With(ReloadSession.Build + "stop_on_error = true", ReloadSession.Program("one")).Start();
        await session.Output.UntilTextAsync("one ");

        session.Write("main.go", "BROKEN");

        (await Ended(session.PidOf("one"))).Should().BeTrue();
    }

    [Fact]
    public async Task A_first_build_that_fails_starts_nothing_also_when_an_old_program_is_there()
    {
        await using var session = ReloadSession.With(ReloadSession.Build, "BROKEN");
        var stale = session.Write("tmp/main", ReloadSession.Program("stale"));
        File.SetUnixFileMode(stale, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        session.Start();

        await session.Output.UntilAsync(LiveReloadEventKind.BuildFailed);
        session.Write("main.go", ReloadSession.Program("good"));
        File.Delete(stale);
        await session.Output.UntilTextAsync("good ");

        session.Output.Texts(LiveReloadEventKind.AppOutput).Should().NotContain(line => line.StartsWith("stale"));
    }

    [Fact]
    public async Task A_change_during_a_build_ends_the_build_with_its_children_and_builds_the_newest_state()
    {
        const string Slow = """
            [build]
            cmd = "echo building $$; (sleep 1000 & echo child $!; wait); cp main.go tmp/main"
            pre_cmd = ["! grep -q quick main.go || { cp main.go tmp/main; chmod +x tmp/main; }"]
            delay = 50
            """;
        await using var session = ReloadSession.With(Slow.Replace("(sleep", "grep -q quick main.go || (sleep"), "slow").Start();
        await session.Output.UntilTextAsync("child ");
        var child = int.Parse(session.Output.Texts(LiveReloadEventKind.BuildOutput).Last(line => line.StartsWith("child")).Split(' ')[1]);

        session.Write("main.go", ReloadSession.Program("quick"));

        await session.Output.UntilTextAsync("quick ");
        (await Ended(child)).Should().BeTrue();
        (await session.StopAsync()).Should().Be(new LiveReloadResult(130, 1, 0, 1));
    }

    [Fact]
    public async Task A_thousand_saves_make_a_handful_of_builds_and_the_last_state_is_built()
    {
        await using var session = ReloadSession.With(ReloadSession.Build, ReloadSession.Program("first")).Start();
        await session.Output.UntilTextAsync("first ");

        for (var i = 0; i < 1000; i++)
        {
            session.Write("main.go", ReloadSession.Program($"save{i}"));
            Thread.Sleep(2);
        }

        await session.Output.UntilTextAsync("save999 ");
        session.Output.Count(LiveReloadEventKind.BuildStarted).Should().BeLessThan(20, "a machine that is busy enough to pause the writer adds builds");
        Alive(session.PidOf("save999")).Should().BeTrue();
        await session.StopAsync();
        foreach (var pid in session.Output.Texts(LiveReloadEventKind.AppOutput).Select(line => int.Parse(line.Split(' ')[1])))
        {
            (await Ended(pid)).Should().BeTrue();
        }
    }

    [Fact]
    public async Task A_program_that_ends_is_reported_with_its_exit_code_and_waits_for_the_next_change()
    {
        await using var session = ReloadSession.With(ReloadSession.Build, "#!/bin/sh\nexit 3\n").Start();
        await session.Output.UntilAsync(LiveReloadEventKind.AppExited);
        var exited = session.Output.Events.Single(occurrence => occurrence.Kind == LiveReloadEventKind.AppExited);
        (exited.ExitCode, exited.IsError, exited.Text).Should().Be((3, true, "the program ended: exit code 3; waiting for the next change"));

        session.Write("main.go", ReloadSession.Program("next"));
        await session.Output.UntilTextAsync("next ");
    }

    [Fact]
    public async Task With_rerun_a_program_that_ends_is_started_again()
    {
        await using var session = ReloadSession.With(ReloadSession.Build + "rerun = true\nrerun_delay = 10", "#!/bin/sh\necho ran\nexit 0\n").Start();

        await Eventually.Holds(() => session.Output.Texts(LiveReloadEventKind.AppOutput).Count() >= 3, () => session.Output.ToString());

        session.Output.Count(LiveReloadEventKind.BuildStarted).Should().Be(1);
    }

    [Fact]
    public async Task A_rule_runs_its_command_and_causes_no_build_but_what_it_writes_does()
    {
        await using var session = ReloadSession.With(
            ReloadSession.Build + """
            exclude_dir = ["web"]
            [[build.rules]]
            name = "assets"
            include_dir = ["web"]
            include_ext = ["js"]
            cmd = "echo ruled; if [ -f web/make ]; then cp web/app.js generated.go; fi"
            delay = 20
            """, ReloadSession.Program("one"));
        session.Write("web/app.js", "1");
        session.Start();
        await session.Output.UntilTextAsync("one ");

        session.Write("web/app.js", "2");
        await session.Output.UntilAsync(LiveReloadEventKind.RuleSucceeded);
        session.Output.Count(LiveReloadEventKind.BuildStarted).Should().Be(1);
        session.Output.Texts(LiveReloadEventKind.RuleOutput).Should().Equal("ruled");

        session.Write("web/make", "");
        session.Write("web/app.js", "3");
        await session.Output.UntilAsync(LiveReloadEventKind.AppStarted, 2);
        session.Output.Texts(LiveReloadEventKind.Changed).Should().Equal("generated.go changed");
    }

    [Fact]
    public async Task A_deleted_root_is_waited_for_and_built_again()
    {
        await using var session = ReloadSession.With("root = 'app'\n" + ReloadSession.Build.Replace("main.go", "app/main.go"), "");
        session.Write("app/main.go", ReloadSession.Program("one"));
        session.Write("tmp/keep", "");
        session.Start();
        await session.Output.UntilTextAsync("one ");

        Directory.Delete(Path.Combine(session.Root, "app"), recursive: true);
        await session.Output.UntilAsync(LiveReloadEventKind.RootLost);
        session.Write("app/main.go", ReloadSession.Program("two"));

        await session.Output.UntilTextAsync("two ");
    }

    [Fact]
    public async Task A_generator_that_writes_the_same_again_does_not_build_for_ever()
    {
        await using var session = ReloadSession.With(
            ReloadSession.Build + "pre_cmd = [\"echo generated > gen.go; sleep 0.3\"]", ReloadSession.Program("one")).Start();
        await session.Output.UntilTextAsync("one ");
        session.Write("main.go", ReloadSession.Program("two"));
        await session.Output.UntilTextAsync("two ");
        session.Write("main.go", ReloadSession.Program("three"));
        await session.Output.UntilTextAsync("three ");

        session.Output.Count(LiveReloadEventKind.BuildStarted).Should().BeLessThanOrEqualTo(4);
    }

    [Fact]
    public async Task A_generator_that_always_writes_something_else_is_named_and_the_program_runs()
    {
        await using var session = ReloadSession.With(
            ReloadSession.Build + "pre_cmd = [\"date +%s%N > gen.go; sleep 0.2\"]", ReloadSession.Program("one")).Start();

        await session.Output.UntilTextAsync("gen.go changes during every build");
        await session.Output.UntilTextAsync("one ");
    }

    [Fact]
    public async Task With_exclude_unchanged_a_save_of_the_same_content_builds_nothing()
    {
        var program = ReloadSession.Program("one");
        await using var session = ReloadSession.With(ReloadSession.Build + "exclude_unchanged = true", program).Start();
        await session.Output.UntilTextAsync("one ");

        session.Write("main.go", program);
        session.Write("other.go", "new");
        await session.Output.UntilAsync(LiveReloadEventKind.AppStarted, 2);

        session.Output.Texts(LiveReloadEventKind.Changed).Should().Equal("other.go changed");
    }

    private static Task<bool> Ended(int id) => Processes.HasEndedAsync(id, TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

    private static bool Alive(int id) => Directory.Exists($"/proc/{id}");
}
