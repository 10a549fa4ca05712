using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class ProcessFailures
{
    [Fact(Timeout = 20_000)]
    public void The_message_names_command_exit_code_folder_and_the_last_error_lines()
    {
        var run = () => ProcessTasks.StartShell("for i in $(seq 1 25); do echo line $i >&2; done; exit 17", workingDirectory: "/").AssertZeroExitCode();

        var exception = run.Should().Throw<ProcessException>().Which;
        exception.ExitCode.Should().Be(17);
        exception.Message.Should().Contain("exited with code 17.").And.Contain("   @ /").And.Contain("> /");
        exception.Message.Should().Contain("   line 6\n").And.EndWith("   line 25").And.NotContain("line 5\n");
    }

    [Fact(Timeout = 20_000)]
    public void Secrets_appear_in_neither_message_nor_arguments_nor_log()
    {
        var session = new BuildSession();
        session.EnterFlow();
        session.Secrets.Add("s3cr3t value");
        var lines = new List<string>();
        var process = ProcessTasks.StartShell("echo 's3cr3t value'; echo 's3cr3t value' >&2; exit 1", logger: (_, line) => lines.Add(line));

        var message = process.Invoking(started => started.AssertZeroExitCode()).Should().Throw<ProcessException>().Which.Message;

        message.Should().NotContain("s3cr3t").And.Contain("[REDACTED]");
        process.Arguments.Should().NotContain("s3cr3t").And.Contain("[REDACTED]");
        lines.Should().Equal("[REDACTED]", "[REDACTED]");
        process.Output.Should().OnlyContain(line => line.Text == "s3cr3t value", "output is data, not a log");
    }

    [Fact(Timeout = 20_000)]
    public void Hostile_text_is_shown_escaped()
    {
        var run = () => ProcessTasks.StartShell("printf '\\033[31mred\\033[0m\\007bell\\n' >&2; exit 1").AssertZeroExitCode();

        run.Should().Throw<ProcessException>().Which.Message.Should().EndWith("   red\\u0007bell");
    }

    [Fact(Timeout = 20_000)]
    public void Without_error_output_the_output_that_nobody_saw_is_shown()
    {
        var quiet = () => ProcessTasks.StartShell("echo reason; exit 2", logOutput: false).AssertZeroExitCode();
        var loud = () => ProcessTasks.StartShell("echo reason; exit 2", logger: (_, _) => { }).AssertZeroExitCode();

        quiet.Should().Throw<ProcessException>().Which.Message.Should().EndWith($"Output:{Environment.NewLine}   reason");
        loud.Should().Throw<ProcessException>().Which.Message.Should().NotContain("Output:");
    }

    [Fact(Timeout = 20_000)]
    public void A_tool_checks_its_exit_code_unless_a_handler_does()
    {
        var shell = ToolResolver.GetPathTool("sh");
        var seen = 0;

        FluentActions.Invoking(() => shell("-c \"exit 4\"")).Should().Throw<ProcessException>().Which.ExitCode.Should().Be(4);
        shell("-c \"exit 4\"", exitHandler: process => seen = process.ExitCode);

        seen.Should().Be(4);
    }

    [Fact]
    public void The_exit_code_of_a_process_that_runs_is_refused_with_words()
    {
        using var process = ProcessTasks.StartProcess("sleep", "5");

        process.Invoking(running => running.ExitCode).Should().Throw<InvalidOperationException>().WithMessage("*still runs*");
        process.Kill();
    }

    [Fact]
    public void Only_standard_output_can_be_ensured()
    {
        Output[] output = [new Output { Type = OutputType.Std, Text = "a" }, new Output { Type = OutputType.Err, Text = "oh" }];

        output.Invoking(lines => lines.EnsureOnlyStd()).Should().Throw<InvalidOperationException>().WithMessage("*oh*");
        output.Take(1).ToArray().EnsureOnlyStd().StdToText().Should().Be("a");
    }

    [Fact]
    public void Standard_output_is_read_as_json()
    {
        Output[] output = [new Output { Text = "{ \"name\": \"x\"," }, new Output { Type = OutputType.Err, Text = "noise" }, new Output { Text = "\"count\": 2, }" }];

        output.StdToJson<Sample>().Should().Be(new Sample("x", 2));
        output.StdToJson()["count"]!.ToString().Should().Be("2");
    }

    private sealed record Sample(string Name, int Count);
}
