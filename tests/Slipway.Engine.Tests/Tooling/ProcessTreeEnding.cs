using System.Diagnostics;
using System.Globalization;
using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class ProcessTreeEnding
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    [Fact(Timeout = 30_000)]
    public async Task A_timeout_ends_the_whole_tree()
    {
        var result = await Run("sleep 301 & echo $!; sh -c 'sleep 302 & echo $!; wait' & echo $!; wait", timeout: TimeSpan.FromSeconds(1));

        result.End.Should().Be(ProcessEnd.TimedOut);
        Pids(result.Output).Should().HaveCount(3).And.OnlyContain(id => !IsAlive(id));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_process_that_was_orphaned_before_is_found_by_the_pipe_it_holds()
    {
        var result = await Run("(sleep 303 & echo $!); sleep 304", timeout: TimeSpan.FromSeconds(1));

        Pids(result.Output).Should().ContainSingle().And.OnlyContain(id => !IsAlive(id));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_process_in_a_session_of_its_own_ends_too()
    {
        var result = await Run("setsid sleep 305 & echo $!; wait", timeout: TimeSpan.FromSeconds(1));

        Pids(result.Output).Should().ContainSingle().And.OnlyContain(id => !IsAlive(id));
    }

    [Fact(Timeout = 30_000)]
    public async Task It_is_asked_before_it_is_killed()
    {
        var result = await Run("trap 'echo cleaned; exit 7' INT; while :; do sleep 0.05; done", timeout: TimeSpan.FromSeconds(1), grace: TimeSpan.FromSeconds(10));

        result.Output.Select(line => line.Text).Should().Contain("cleaned");
        result.ExitCode.Should().Be(7);
        result.Duration.Should().BeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact(Timeout = 30_000)]
    public async Task One_that_ignores_the_question_is_killed_after_the_grace_period()
    {
        var result = await Run("trap '' INT; while :; do sleep 0.05; done", timeout: TimeSpan.FromMilliseconds(500));

        result.ExitCode.Should().Be(128 + 9);
        result.Duration.Should().BeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact(Timeout = 30_000)]
    public async Task Background_jobs_of_a_shell_do_not_take_the_whole_grace_period()
    {
        var result = await Run("sleep 313 & wait", timeout: TimeSpan.FromMilliseconds(300), grace: TimeSpan.FromSeconds(15));

        result.Duration.Should().BeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact(Timeout = 30_000)]
    public async Task Cancellation_by_the_caller_ends_the_tree()
    {
        using var source = new CancellationTokenSource();
        var pids = new List<string>();
        var run = ProcessRunner.RunAsync(
            Request("sleep 306 & echo $!; wait") with
            {
                OnLine = (_, line) =>
                {
                    pids.Add(line);
                    source.CancelAfter(100);
                },
            },
            source.Token);

        await FluentActions.Awaiting(() => run).Should().ThrowAsync<OperationCanceledException>();
        pids.Should().ContainSingle().And.OnlyContain(id => !IsAlive(int.Parse(id, CultureInfo.InvariantCulture)));
    }

    [Fact(Timeout = 30_000)]
    public void Interrupting_the_build_ends_every_process_and_starts_no_more()
    {
        var session = new BuildSession();
        session.EnterFlow();
        using var first = ProcessTasks.StartShell("sleep 307 & echo $!; wait");
        using var second = ProcessTasks.StartProcess("sleep", "308");
        SpinWait.SpinUntil(() => first.Output.Count == 1, TimeSpan.FromSeconds(10)).Should().BeTrue();

        session.Cancel();

        first.Invoking(process => process.AssertZeroExitCode()).Should().Throw<OperationCanceledException>();
        second.Invoking(process => process.AssertWaitForExit()).Should().Throw<OperationCanceledException>();
        Pids(first.Output).Should().OnlyContain(id => !IsAlive(id));
        session.Processes.Running.Should().BeEmpty();
        FluentActions.Invoking(() => ProcessTasks.StartProcess("true")).Should().Throw<OperationCanceledException>();

        session.BeginCleanUp();
        ProcessTasks.StartProcess("true").AssertZeroExitCode().ExitCode.Should().Be(0);
    }

    [Fact(Timeout = 30_000)]
    public void Kill_ends_the_tree_at_once()
    {
        using var process = ProcessTasks.StartShell("trap '' INT TERM; sleep 309 & echo $!; wait");
        SpinWait.SpinUntil(() => process.Output.Count == 1, TimeSpan.FromSeconds(10)).Should().BeTrue();
        var clock = Stopwatch.StartNew();

        process.Kill();

        process.HasExited.Should().BeTrue();
        process.WaitForExit().Should().BeTrue();
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(3));
        Pids(process.Output).Should().OnlyContain(id => !IsAlive(id));
    }

    [Fact(Timeout = 30_000)]
    public void A_handler_may_kill_the_process_whose_line_it_reads()
    {
        IProcess? process = null;
        using var started = new ManualResetEventSlim();
        process = ProcessTasks.StartShell("echo go; sleep 310", logger: (_, _) =>
        {
            started.Wait();
            process!.Kill();
        });
        started.Set();

        process.WaitForExit().Should().BeTrue();
        process.ExitCode.Should().Be(128 + 9);
    }

    [Fact(Timeout = 30_000)]
    public void The_end_of_the_build_ends_what_nobody_waited_for()
    {
        var session = new BuildSession();
        session.EnterFlow();
        var process = ProcessTasks.StartProcess("sleep", "311");

        session.Processes.StopAll();

        process.HasExited.Should().BeTrue();
        IsAlive(process.Id).Should().BeFalse();
    }

    [Fact(Timeout = 30_000)]
    public void A_timeout_in_milliseconds_fails_with_a_message()
    {
        var wait = () => ProcessTasks.StartProcess("sleep", "312", timeout: 200).AssertZeroExitCode();

        wait.Should().Throw<ProcessException>().WithMessage("Process 'sleep' did not end within 0.2 s and was killed*> *sleep 312*");
    }

    private static ProcessRequest Request(string script) => new("sh") { Arguments = ["-c", script], GracePeriod = Grace };

    private static Task<ProcessResult> Run(string script, TimeSpan timeout, TimeSpan? grace = null)
        => ProcessRunner.RunAsync(Request(script) with { Timeout = timeout, GracePeriod = grace ?? Grace }, TestContext.Current.CancellationToken);

    private static List<int> Pids(IEnumerable<Output> output)
        => output.Select(line => int.Parse(line.Text, CultureInfo.InvariantCulture)).ToList();

    private static bool IsAlive(int id) => ProcFileSystem.Find(id) is not null;
}
