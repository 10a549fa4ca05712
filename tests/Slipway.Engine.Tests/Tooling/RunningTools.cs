using System.Collections.Concurrent;
using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class RunningTools
{
    [Fact(Timeout = 20_000)]
    public void A_wrapper_runs_its_tool_with_the_options()
    {
        using var tool = new RecordingTool("for a; do echo \"<$a>\"; done");

        var output = SampleTasks.Sample(o => o.SetProcessToolPath(tool.Path).SetFile("a b").SetPath("."));

        output.Select(line => line.Text).Should().Equal("<image>", "<build>", "<--file>", "<a b>", "<.>");
    }

    [Fact(Timeout = 20_000)]
    public void The_exit_code_is_checked_handled_or_passed_over()
    {
        using var tool = new RecordingTool("exit 3");
        var options = new SampleSettings().SetProcessToolPath(tool.Path);
        var seen = new List<int>();

        FluentActions.Invoking(() => SampleTasks.Sample(options)).Should().Throw<ProcessException>().Which.ExitCode.Should().Be(3);
        SampleTasks.Sample(options.DisableProcessExitHandling());
        SampleTasks.Sample(options.SetProcessExitHandler(process => seen.Add(process.ExitCode)));
        SampleTasks.Sample(options.SetJobs(8).SetProcessExitHandler((o, process) => seen.Add(o.Jobs!.Value)));

        seen.Should().Equal(3, 8);
    }

    [Fact(Timeout = 20_000)]
    public void A_secret_argument_is_masked_in_log_and_failure()
    {
        var session = new BuildSession();
        session.EnterFlow();
        using var tool = new RecordingTool("echo \"$@\"; echo \"$@\" >&2; exit 1");
        var lines = new ConcurrentQueue<string>();

        var run = () => SampleTasks.Sample(o => o.SetProcessToolPath(tool.Path).SetPassword("hunter2").SetProcessLogger((_, line) => lines.Enqueue(line)));

        run.Should().Throw<ProcessException>().Which.Message.Should().Contain("--password [REDACTED]").And.NotContain("hunter2");
        lines.Should().Equal("image build --password [REDACTED]", "image build --password [REDACTED]");
        session.Secrets.Redact("hunter2").Should().Be("[REDACTED]");
    }

    [Fact(Timeout = 20_000)]
    public void Standard_input_reaches_the_tool()
    {
        using var tool = new RecordingTool("cat");

        SampleTasks.Sample(o => o.SetProcessToolPath(tool.Path).SetProcessStandardInput("secret")).StdToText().Should().Be("secret");
    }

    [Fact(Timeout = 20_000)]
    public void The_result_is_read_from_the_output()
    {
        using var good = new RecordingTool("echo '{\"name\": \"x\"}'");
        using var bad = new RecordingTool("echo nonsense");

        SampleTasks.Parsed(new SampleSettings().SetProcessToolPath(good.Path)).Result.Should().Be(new SampleResult("x"));
        FluentActions.Invoking(() => SampleTasks.Parsed(new SampleSettings().SetProcessToolPath(bad.Path)))
            .Should().Throw<FormatException>().WithMessage("The output is no SampleResult*nonsense");
    }

    [Fact(Timeout = 30_000)]
    public void Combinations_run_in_order_or_at_once_with_output_in_order()
    {
        using var tool = new RecordingTool("sleep 0.$((4 - $4)); echo run $4");
        var lines = new List<string>();
        var options = new SampleSettings().SetProcessToolPath(tool.Path).SetProcessLogger((_, line) => lines.Add(line)).CombineWith([1, 2, 3], (o, n) => o.SetJobs(n));

        var sequential = SampleTasks.Sample(_ => options).ToList();
        var parallel = SampleTasks.Sample(_ => options, degreeOfParallelism: 3).ToList();

        lines.Should().Equal("run 1", "run 2", "run 3", "run 1", "run 2", "run 3");
        sequential.Select(run => run.Settings).Should().Equal(options);
        parallel.Select(run => run.Output.StdToText()).Should().Equal("run 1", "run 2", "run 3");
    }

    [Fact(Timeout = 30_000)]
    public void After_a_failure_the_others_run_only_if_asked_for()
    {
        using var tool = new RecordingTool("echo run $4; exit $4");
        var lines = new List<string>();
        var options = new SampleSettings().SetProcessToolPath(tool.Path).SetProcessLogger((_, line) => lines.Add(line)).CombineWith([0, 1, 2], (o, n) => o.SetJobs(n));

        FluentActions.Invoking(() => SampleTasks.Sample(_ => options)).Should().Throw<ProcessException>().Which.ExitCode.Should().Be(1);
        lines.Should().Equal("run 0", "run 1");
        FluentActions.Invoking(() => SampleTasks.Sample(_ => options, 2, completeOnFailure: true))
            .Should().Throw<AggregateException>().Which.InnerExceptions.Should().HaveCount(2);
        lines.Should().Equal("run 0", "run 1", "run 0", "run 1", "run 2");
    }

    [Fact]
    public void The_tool_is_found_by_its_attribute_or_by_its_variable()
    {
        new SampleTasks().Path.Should().EndWith("/sh");
        var other = new OtherTasks();
        other.Use("/bin/sh");

        other.Path.Should().Be("/bin/sh");
        Environment.GetEnvironmentVariable("OTHER_EXE").Should().Be("/bin/sh");
    }

    [Fact]
    public void A_wrapper_is_resolved_to_the_one_that_the_build_derives()
    {
        ToolTasks.Resolve<SampleTasks>().Should().BeAssignableTo<SampleTasks>();
        ToolTasks.Resolve<OtherTasks>().Should().BeOfType<MyOtherTasks>();
    }

    [Fact]
    public void Raw_arguments_run_too()
        => SampleTasks.Raw($"-c {"echo a b"}").StdToText().Should().Be("a b");

    public class OtherTasks : SampleTasks;

    public sealed class MyOtherTasks : OtherTasks;
}
