using System.Diagnostics;
using Slipway.Docker.Commands;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.Commands;

public sealed class RunningCommands
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);
    private readonly CliWrapCommandRunner runner = new();

    [Fact]
    public async Task Arguments_reach_the_program_one_by_one()
    {
        var result = await Run(Command.Of("printf", "<%s>", "a b", "", "c\"d'e$f", "*", "\\", "ü\n"));

        result.StandardOutput.Should().Be("<a b><><c\"d'e$f><*><\\><ü\n>");
        result.IsSuccess.Should().BeTrue();
    }

    [Fact]
    public async Task An_exit_code_is_a_result()
    {
        var result = await Shell("echo out; echo err >&2; exit 7");

        (result.ExitCode, result.StandardOutput, result.StandardError).Should().Be((7, "out\n", "err\n"));
    }

    [Fact]
    public async Task Variables_are_added_and_removed()
    {
        var environment = new Dictionary<string, string?> { ["SLIPWAY_A"] = "x y", ["HOME"] = null };

        var result = await Run(Command.Of("sh", "-c", "echo $SLIPWAY_A-${HOME-none}-${PATH:+path}") with { Environment = environment });

        result.StandardOutput.Should().Be("x y-none-path\n");
    }

    [Fact]
    public async Task Standard_input_is_given_or_at_its_end()
    {
        (await Run(Command.Of("cat") with { StandardInput = "ö\nx" })).StandardOutput.Should().Be("ö\nx");
        (await Run(Command.Of("cat"))).StandardOutput.Should().BeEmpty();
        (await Run(Command.Of("true") with { StandardInput = new string('x', 1_000_000) })).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Lines_come_in_order_and_the_last_needs_no_end()
    {
        var lines = new List<string>();
        var command = Command.Of("sh", "-c", "i=0; while [ $i -lt 5000 ]; do echo $i; i=$((i+1)); done; printf last");

        await Run(command with { OnOutputLine = lines.Add, KeepOutput = false });

        lines.Should().Equal(Enumerable.Range(0, 5000).Select(i => $"{i}").Append("last"));
    }

    [Fact]
    public async Task Large_output_on_both_streams_does_not_block()
    {
        var count = 0;
        var command = Command.Of("sh", "-c", "head -c 5000000 /dev/zero | tr '\\0' 'x' >&2; seq 300000");

        var result = await Run(command with { OnOutputLine = _ => count++ });

        count.Should().Be(300_000);
        result.StandardError.Length.Should().Be(5_000_000);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named()
    {
        var missing = () => Run(Command.Of("slipway-no-such-program"));
        using var folder = new TempFolder();
        var notExecutable = folder.Write("tool", "#!/bin/sh");
        var denied = () => Run(Command.Of(notExecutable));

        (await missing.Should().ThrowAsync<CommandNotFoundException>()).Which.FileName.Should().Be("slipway-no-such-program");
        await denied.Should().ThrowAsync<CommandNotFoundException>();
    }

    [Fact]
    public async Task A_missing_working_folder_is_named()
    {
        var run = () => Run(Command.Of("true") with { WorkingDirectory = "/no/such/folder" });

        (await run.Should().ThrowAsync<DirectoryNotFoundException>()).WithMessage("*'/no/such/folder'*");
    }

    [Fact]
    public async Task The_search_path_of_the_command_is_used()
    {
        using var folder = new TempFolder();
        FakeProgram.Write(folder, "slipway-tool", "echo mine");
        var environment = new Dictionary<string, string?> { ["PATH"] = folder.Path };

        (await Run(Command.Of("slipway-tool") with { Environment = environment })).StandardOutput.Should().Be("mine\n");
    }

    [Fact]
    public async Task A_callback_that_throws_ends_the_command()
    {
        var command = Command.Of("sh", "-c", "echo x; sleep 100") with { OnOutputLine = _ => throw new InvalidDataException("no") };
        var watch = Stopwatch.StartNew();
        var run = () => Run(command);

        await run.Should().ThrowAsync<InvalidDataException>();
        watch.Elapsed.Should().BeLessThan(Soon);
    }

    [Fact]
    public async Task A_process_that_is_left_behind_does_not_hold_the_result_back()
    {
        var watch = Stopwatch.StartNew();

        var result = await Shell("echo done; sleep 60 & echo $!");

        watch.Elapsed.Should().BeLessThan(Soon);
        result.StandardOutput.Should().StartWith("done\n");
        using var left = Process.GetProcessById(int.Parse(result.StandardOutput.Split('\n')[1]));
        left.Kill();
    }

    private Task<CommandResult> Shell(string script) => Run(Command.Of("sh", "-c", script));

    private Task<CommandResult> Run(Command command) => runner.RunAsync(command, TestContext.Current.CancellationToken);
}
