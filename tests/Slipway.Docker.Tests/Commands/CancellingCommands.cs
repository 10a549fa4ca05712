using System.Diagnostics;
using Slipway.Docker.Commands;

namespace Slipway.Docker.Tests.Commands;

public sealed class CancellingCommands
{
    private readonly CliWrapCommandRunner runner = new();

    [Fact]
    public async Task A_command_is_asked_to_end_first()
    {
        var lines = await Cancel("trap 'echo bye; exit 0' INT; echo ready; while :; do sleep 0.05; done", TimeSpan.FromSeconds(10));

        lines.Should().Equal("ready", "bye");
    }

    [Fact]
    public async Task The_whole_tree_is_killed_when_it_does_not_end()
    {
        var lines = await Cancel(
            "trap '' INT; (sleep 300 & echo $!; sleep 300 & echo $!; wait) & sleep 0.3; echo $$; echo ready; wait; sleep 300",
            TimeSpan.FromMilliseconds(300));

        lines.Where(line => line != "ready").Select(int.Parse).Should().HaveCount(3).And.OnlyContain(id => !IsRunning(id));
    }

    [Fact]
    public async Task A_child_that_outlives_its_parent_is_killed_as_well()
    {
        var lines = await Cancel(
            "trap 'exit 0' INT; (trap '' INT; exec sleep 300 >/dev/null 2>&1 </dev/null) & echo $!; sleep 0.3; echo ready; while :; do sleep 0.05; done",
            TimeSpan.FromMilliseconds(500));

        IsRunning(int.Parse(lines[0])).Should().BeFalse();
    }

    [Fact]
    public async Task A_command_does_not_start_when_it_is_already_cancelled()
    {
        var run = () => runner.RunAsync(Command.Of("no-such-program"), new CancellationToken(canceled: true));

        await run.Should().ThrowAsync<OperationCanceledException>();
    }

    private async Task<IReadOnlyList<string>> Cancel(string script, TimeSpan gracePeriod)
    {
        using var cancellation = new CancellationTokenSource();
        var lines = new List<string>();
        var watch = new Stopwatch();
        var command = Command.Of("bash", "-c", script) with
        {
            GracePeriod = gracePeriod,
            OnOutputLine = line =>
            {
                lines.Add(line);
                if (line == "ready")
                {
                    watch.Start();
                    cancellation.Cancel();
                }
            },
        };
        var run = () => runner.RunAsync(command, cancellation.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
        watch.Elapsed.Should().BeLessThan(gracePeriod + TimeSpan.FromSeconds(8));
        return lines;
    }

    private static bool IsRunning(int id)
        => File.Exists($"/proc/{id}/stat") && !File.ReadAllText($"/proc/{id}/stat").Contains(") Z ", StringComparison.Ordinal);
}
