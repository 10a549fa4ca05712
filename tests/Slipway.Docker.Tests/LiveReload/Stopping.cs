using System.Diagnostics;
using Slipway.Docker.LiveReload;
using Slipway.Docker.LiveReload.Output;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.LiveReload;

/// <summary>What the end of a loop, and of a program, leaves behind: nothing.</summary>
public class Stopping
{
    private const string Stubborn = "#!/bin/sh\ntrap '' INT TERM HUP\necho stubborn $$\nwhile :; do sleep 0.02; done\n";

    [Theory]
    [InlineData("")]
    [InlineData("send_interrupt = true\nkill_delay = '60s'")]
    public async Task A_program_that_ignores_signals_ends_within_two_seconds(string settings)
    {
        await using var session = ReloadSession.With(ReloadSession.Build + settings, Stubborn).Start();
        await session.Output.UntilTextAsync("stubborn ");

        var watch = Stopwatch.StartNew();
        var result = await session.StopAsync();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4), "it is 1.5 s; the rest is for a busy machine");
        result.ExitCode.Should().Be(130);
        (await Ended(session.PidOf("stubborn"))).Should().BeTrue();
    }

    [Fact]
    public async Task The_end_comes_also_while_a_restart_waits_for_a_stubborn_program()
    {
        await using var session = ReloadSession.With(ReloadSession.Build + "send_interrupt = true\nkill_delay = '60s'", Stubborn).Start();
        await session.Output.UntilTextAsync("stubborn ");
        session.Write("main.go", ReloadSession.Program("next"));
        await session.Output.UntilAsync(LiveReloadEventKind.BuildSucceeded, 2);

        var watch = Stopwatch.StartNew();
        await session.StopAsync();

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        (await Ended(session.PidOf("stubborn"))).Should().BeTrue();
        session.Output.Count(LiveReloadEventKind.AppStarted).Should().Be(1);
    }

    [Fact]
    public async Task A_program_may_end_in_its_own_way_on_both_a_restart_and_the_end()
    {
        const string Graceful = "#!/bin/sh\ntrap 'echo bye; exit 0' INT\necho ready\nwhile :; do sleep 0.02; done\n";
        await using var session = ReloadSession.With(ReloadSession.Build + "send_interrupt = true\nkill_delay = '20s'", Graceful).Start();
        await session.Output.UntilTextAsync("ready");

        session.Write("main.go", Graceful + "# changed");
        await Eventually.Holds(() => session.Output.Texts(LiveReloadEventKind.AppOutput).Count(line => line == "ready") == 2, () => session.Output.ToString());
        await session.StopAsync();

        session.Output.Texts(LiveReloadEventKind.AppOutput).Should().Equal("ready", "bye", "ready", "bye");
    }

    [Fact]
    public async Task Children_of_the_program_end_with_it_also_those_in_another_session()
    {
        const string Forking = "#!/bin/sh\nsetsid sleep 1000 &\necho escaped $!\nsleep 1000 &\necho child $!\nwait\n";
        await using var session = ReloadSession.With(ReloadSession.Build, Forking).Start();
        await Eventually.Holds(() => session.Output.Texts(LiveReloadEventKind.AppOutput).Count() == 2, () => session.Output.ToString());

        session.Write("main.go", ReloadSession.Program("next"));
        await session.Output.UntilTextAsync("next ");

        (await Ended(session.PidOf("escaped"))).Should().BeTrue();
        (await Ended(session.PidOf("child"))).Should().BeTrue();
    }

    [Fact]
    public async Task A_running_build_ends_with_its_children()
    {
        await using var session = ReloadSession.With("[build]\ncmd = \"sleep 1000 & echo child $!; sleep 1000\"", "x").Start();
        await session.Output.UntilTextAsync("child ");
        var child = int.Parse(session.Output.Texts(LiveReloadEventKind.BuildOutput).First().Split(' ')[1]);

        (await session.StopAsync()).Should().Be(new LiveReloadResult(130, 0, 0, 1));
        (await Ended(child)).Should().BeTrue();
    }

    [Fact]
    public async Task Post_commands_run_at_the_end_also_when_one_fails_and_the_program_stays()
    {
        await using var session = ReloadSession.With(ReloadSession.Build + "post_cmd = ['exit 9', 'echo done > post.txt']", ReloadSession.Program("one")).Start();
        await session.Output.UntilTextAsync("one ");

        await session.StopAsync();

        File.ReadAllText(Path.Combine(session.Root, "post.txt")).Should().Be("done\n");
        session.Output.Texts(LiveReloadEventKind.Error).Should().ContainSingle().Which.Should().Contain("exit code 9");
        File.Exists(Path.Combine(session.Root, "tmp/main")).Should().BeTrue();
    }

    [Fact]
    public async Task A_post_command_that_never_ends_is_given_up()
    {
        await using var session = ReloadSession.With(ReloadSession.Build + "post_cmd = ['sleep 1000']", ReloadSession.Program("one"))
            .Start(new HostActionOptions { PostCommandTimeout = TimeSpan.FromMilliseconds(100) });
        await session.Output.UntilTextAsync("one ");

        await session.StopAsync();

        session.Output.ToString().Should().Contain("post_cmd was given up after 100 ms");
    }

    [Fact]
    public async Task Clean_on_exit_deletes_the_temporary_folder()
    {
        await using var session = ReloadSession.With(ReloadSession.Build + "[misc]\nclean_on_exit = true", ReloadSession.Program("one")).Start();
        await session.Output.UntilTextAsync("one ");

        await session.StopAsync();

        Directory.Exists(Path.Combine(session.Root, "tmp")).Should().BeFalse();
    }

    private static Task<bool> Ended(int id) => Processes.HasEndedAsync(id, TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
}
