using System.Collections.Concurrent;
using System.Diagnostics;
using Slipway.Docker.Commands;
using Slipway.Docker.Tests.LiveReload;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Commands;

public sealed class ProcessGroups
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<string> lines = new();
    private readonly ProcessLauncher launcher = new();

    [Fact]
    public async Task The_exit_code_and_all_output_are_there_when_the_process_has_ended()
    {
        await using var process = Start("echo out; echo err >&2; printf 'no end'; exit 7");

        (await ExitOf(process)).Should().Be(new ProcessExit(7, null));
        lines.Should().BeEquivalentTo("out", "err", "no end");
    }

    [Fact]
    public async Task A_signal_that_ends_it_is_known()
    {
        await using var process = Start("kill -SEGV $$");

        (await ExitOf(process)).ToString().Should().Be("killed by SIGSEGV");
    }

    [Fact]
    public async Task It_leads_a_group_of_its_own_with_default_signals()
    {
        await using var process = Start("awk '{print $5}' /proc/$$/stat; awk '/Sig(Ign|Blk)/ {print $2}' /proc/$$/status; cat");

        await ExitOf(process);
        lines.Should().HaveCount(3).And.StartWith($"{process.Id}");
        lines.Skip(1).Select(mask => Convert.ToInt64(mask, 16) & 0x7FFFFFFF).Should().OnlyContain(mask => mask == 0, "SIGPIPE is ignored by the runtime, not by its children");
    }

    [Fact]
    public async Task It_does_not_inherit_the_pipes_of_another_process()
    {
        const string OwnPipes = "for fd in 1 2; do readlink /proc/$$/fd/$fd; done; sleep 1000";
        var others = new ConcurrentQueue<string>();
        await using var other = launcher.Start(Shell(OwnPipes, others));
        await Eventually.Holds(() => others.Count == 2, () => "no pipes");
        await using var process = Start("for fd in /proc/$$/fd/*; do readlink $fd; done");

        await ExitOf(process);
        lines.Should().NotIntersectWith(others);
    }

    [Fact]
    public async Task Its_folder_environment_and_input_are_what_the_command_says()
    {
        using var folder = new TempFolder();
        var command = Shell("pwd; echo \"$A-$HOME-\"; cat") with
        {
            WorkingDirectory = folder.Path,
            Environment = new Dictionary<string, string?> { ["A"] = "ä b", ["HOME"] = null },
            StandardInput = "in\nput",
        };
        await using var process = launcher.Start(command);

        await ExitOf(process);
        lines.Should().Equal(folder.Path, "ä b--", "in", "put");
    }

    [Fact]
    public async Task Stopping_waits_no_longer_than_the_process_lives()
    {
        await using var process = Start("trap 'echo bye; exit 3' INT; echo ready; while :; do sleep 0.02; done");
        await UntilLineAsync("ready");

        var watch = Stopwatch.StartNew();
        var exit = await process.StopAsync(ProcessSignal.Interrupt, TimeSpan.FromSeconds(60));

        exit.ExitCode.Should().Be(3);
        lines.Should().Contain("bye");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_process_that_ignores_the_interrupt_is_killed_after_the_grace()
    {
        await using var process = Start("trap '' INT TERM HUP; echo ready; while :; do sleep 0.02; done");
        await UntilLineAsync("ready");

        (await process.StopAsync(ProcessSignal.Interrupt, TimeSpan.FromMilliseconds(100))).Signal.Should().Be(9);
        process.Signal(ProcessSignal.Interrupt).Should().BeFalse("nobody is left");
    }

    [Fact]
    public async Task Children_and_grandchildren_are_killed_also_those_that_left_the_group()
    {
        var process = Start("(sleep 1000 & echo child $!; sleep 1000) & setsid sh -c 'echo escaped $$; (setsid sleep 1000 & echo orphan $!); sleep 1000' & sleep 1000");
        await Eventually.Holds(() => lines.Count == 3, () => string.Join('|', lines));

        await process.DisposeAsync();

        await AllHaveEndedAsync();
    }

    [Fact]
    public async Task Children_are_killed_also_when_their_parent_has_ended_before()
    {
        var process = Start("setsid sleep 1000 & echo escaped $!; sleep 1000 & echo child $!; exit 4");

        (await ExitOf(process)).ExitCode.Should().Be(4, "children that hold the output open must not delay the end");
        await process.DisposeAsync();

        await AllHaveEndedAsync();
    }

    [Fact]
    public async Task What_a_finished_command_left_in_its_group_is_ended_but_a_daemon_lives_on()
    {
        var process = Start("setsid sleep 1000 >/dev/null 2>&1 & echo daemon $!; sleep 1000 & echo job $!; sleep 0.1");
        await process.ReleaseAsync();

        var pids = lines.ToDictionary(line => line.Split(' ')[0], line => int.Parse(line.Split(' ')[1]));
        (await Ended(pids["job"])).Should().BeTrue();
        using var daemon = Process.GetProcessById(pids["daemon"]);
        daemon.HasExited.Should().BeFalse();
        daemon.Kill();
    }

    [Fact]
    public async Task Children_that_fork_while_they_are_killed_do_not_escape()
    {
        var process = Start("f() { setsid sh -c 'while :; do sleep 0.001; setsid sleep 1000 & echo x $!; done' & }; f; f; f; sleep 1000");
        await Eventually.Holds(() => lines.Count > 30, () => string.Join('|', lines));

        await process.DisposeAsync();

        await AllHaveEndedAsync();
    }

    [Theory]
    [InlineData("no-such-program-here")]
    [InlineData("./no/such/file")]
    [InlineData("/etc/passwd")]
    [InlineData("/etc")]
    public void A_program_that_cannot_be_started_is_an_exception(string name)
        => FluentActions.Invoking(() => launcher.Start(Command.Of(name))).Should().Throw<CommandNotFoundException>().WithMessage($"*{name}*");

    [Fact]
    public void A_folder_that_is_not_there_is_an_exception()
        => FluentActions.Invoking(() => launcher.Start(Command.Of("true") with { WorkingDirectory = "/no/such" })).Should().Throw<DirectoryNotFoundException>();

    [Fact]
    public async Task A_path_is_relative_to_the_folder_of_the_command()
    {
        using var folder = new TempFolder();
        var script = folder.Write("bin/tool", "#!/bin/sh\nexit 5\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using var process = launcher.Start(Command.Of("./bin/tool") with { WorkingDirectory = folder.Path });

        (await ExitOf(process)).ExitCode.Should().Be(5);
    }

    [Fact]
    public async Task Output_without_line_ends_is_passed_on_in_pieces_and_much_output_is_complete()
    {
        await using var process = Start("head -c 1000000 /dev/zero | tr '\\0' x; seq 1 20000");

        await ExitOf(process);
        lines.Sum(line => line.Length).Should().Be(1_000_000 + Enumerable.Range(1, 20000).Sum(number => $"{number}".Length));
        lines.Last().Should().Be("20000");
    }

    [Fact]
    public async Task An_exception_of_the_reader_does_not_stop_the_process()
    {
        await using var process = launcher.Start(Command.Of("/bin/sh", "-c", "seq 1 100000; exit 6") with { OnOutputLine = _ => throw new InvalidOperationException() });

        (await ExitOf(process)).ExitCode.Should().Be(6);
    }

    [Fact]
    public async Task No_descriptor_and_no_zombie_is_left()
    {
        await using (var first = Start("true"))
        {
            await ExitOf(first);
        }

        var before = Directory.GetFiles("/proc/self/fd").Length;
        for (var i = 0; i < 30; i++)
        {
            var process = Start("true");
            await ExitOf(process);
            await process.DisposeAsync();
            Directory.Exists($"/proc/{process.Id}").Should().BeFalse();
        }

        await Eventually.Holds(() => Directory.GetFiles("/proc/self/fd").Length < before + 30, () => "descriptors grow");
    }

    private static Command Shell(string script, ConcurrentQueue<string> lines)
        => Command.Of("/bin/sh", "-c", script) with { OnOutputLine = lines.Enqueue, OnErrorLine = lines.Enqueue };

    private static Task<ProcessExit> ExitOf(IAppProcess process) => process.Exited.WaitAsync(Generous, TestContext.Current.CancellationToken);

    private static Task<bool> Ended(int id) => Processes.HasEndedAsync(id, Generous, TestContext.Current.CancellationToken);

    private Command Shell(string script) => Shell(script, lines);

    private IAppProcess Start(string script) => launcher.Start(Shell(script));

    private Task UntilLineAsync(string line) => Eventually.Holds(() => lines.Contains(line), () => string.Join('|', lines));

    private async Task AllHaveEndedAsync()
    {
        foreach (var line in lines.Where(line => line.Contains(' ')))
        {
            (await Ended(int.Parse(line.Split(' ')[1]))).Should().BeTrue($"'{line}' must not live on");
        }
    }
}
