using System.Diagnostics;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class ProcessOutput
{
    [Fact(Timeout = 20_000)]
    public async Task Lines_come_in_order_per_stream()
    {
        var result = await Shell("for i in 1 2 3; do echo out$i; echo err$i >&2; done");

        result.Text(OutputType.Std).Should().Be("out1\nout2\nout3");
        result.Text(OutputType.Err).Should().Be("err1\nerr2\nerr3");
    }

    [Fact(Timeout = 60_000)]
    public async Task Much_output_on_both_streams_does_not_block()
    {
        var count = 0;
        var result = await Shell(
            "(seq 1 200000 >&2) & seq 1 200000; wait",
            request => request with { KeepOutput = false, OnLine = (_, _) => count++ });

        result.ExitCode.Should().Be(0);
        count.Should().Be(400_000);
        result.Output.Should().BeEmpty();
    }

    [Fact(Timeout = 20_000)]
    public async Task A_last_line_without_its_end_and_all_kinds_of_line_ends_are_lines()
    {
        var result = await Shell("printf 'a\\nb\\r\\nc\\rd\\n\\ne'");

        result.Output.Select(line => line.Text).Should().Equal("a", "b", "c", "d", string.Empty, "e");
    }

    [Fact(Timeout = 20_000)]
    public async Task A_line_arrives_while_the_process_still_runs()
    {
        var seen = new TaskCompletionSource();
        var run = Shell("echo now; sleep 5", request => request with { OnLine = (_, _) => seen.TrySetResult() });

        await seen.Task.WaitAsync(TestContext.Current.CancellationToken);

        run.IsCompleted.Should().BeFalse();
    }

    [Fact(Timeout = 20_000)]
    public async Task The_wait_ends_with_the_process_although_a_grandchild_keeps_the_pipe_open()
    {
        var clock = Stopwatch.StartNew();

        var result = await Shell("sleep 8 & printf 'done'");

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4));
        result.Text(OutputType.Std).Should().Be("done");
    }

    [Fact(Timeout = 20_000)]
    public async Task A_handler_that_throws_stops_neither_the_process_nor_the_reading()
    {
        var wait = () => Shell("seq 1 100000", request => request with { OnLine = (_, _) => throw new FormatException("bad line") });

        (await wait.Should().ThrowAsync<FormatException>()).WithMessage("bad line");
    }

    [Fact(Timeout = 20_000)]
    public async Task Bytes_that_are_no_text_do_no_harm()
    {
        var result = await Shell("printf '\\377\\376ok\\303\\274\\n'");

        result.Output.Single().Text.Should().EndWith("okü");
    }

    private static Task<ProcessResult> Shell(string script, Func<ProcessRequest, ProcessRequest>? configure = null)
    {
        var request = new ProcessRequest("sh") { Arguments = ["-c", script] };
        return ProcessRunner.RunAsync(configure?.Invoke(request) ?? request, TestContext.Current.CancellationToken);
    }
}
