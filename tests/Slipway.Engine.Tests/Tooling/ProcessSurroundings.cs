using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class ProcessSurroundings
{
    [Fact(Timeout = 20_000)]
    public async Task Variables_are_added_to_the_inherited_environment()
    {
        var result = await Run("echo \"$ADDED|${PATH:+path}|${HOME-unset}\"", request => request with
        {
            Environment = new Dictionary<string, string?> { ["ADDED"] = "a b", ["HOME"] = null },
        });

        result.Text(OutputType.Std).Should().Be("a b|path|unset");
    }

    [Fact(Timeout = 20_000)]
    public void Variables_of_a_tool_do_not_wipe_its_environment()
    {
        var shell = ToolResolver.GetPathTool("sh");

        var output = shell("-c 'exit'; env", environmentVariables: new Dictionary<string, string> { ["ADDED"] = "x" }, exitHandler: _ => { });
        var shown = ProcessTasks.StartShell("echo \"$ADDED${PATH:+ path}\"", environmentVariables: new Dictionary<string, string> { ["ADDED"] = "x" }).AssertZeroExitCode();

        output.Should().NotBeNull();
        shown.Output.StdToText().Should().Be("x path");
    }

    [Fact(Timeout = 20_000)]
    public async Task Standard_input_is_written_and_closed()
    {
        var input = string.Concat(Enumerable.Repeat("0123456789ü\n", 100_000));

        var result = await ProcessRunner.RunAsync(new ProcessRequest("cat") { StandardInput = input }, TestContext.Current.CancellationToken);

        (result.Text(OutputType.Std) + "\n").Should().Be(input);
    }

    [Fact(Timeout = 20_000)]
    public async Task Without_standard_input_the_process_reads_end_of_file()
        => (await Run("cat; echo end")).Text(OutputType.Std).Should().Be("end");

    [Fact(Timeout = 20_000)]
    public async Task A_process_may_leave_its_input_unread()
    {
        var result = await Run("exit 3", request => request with { StandardInput = new string('x', 1_000_000) });

        result.ExitCode.Should().Be(3);
    }

    [Fact(Timeout = 20_000)]
    public async Task It_runs_in_its_working_directory()
    {
        using var folder = new TestKit.TempFolder();

        var result = await Run("pwd -P", request => request with { WorkingDirectory = folder.Path });

        result.Text(OutputType.Std).Should().EndWith(Path.GetFileName(folder.Path));
    }

    [Fact]
    public async Task A_working_directory_that_does_not_exist_is_named()
    {
        var run = () => Run("true", request => request with { WorkingDirectory = "/no/such/folder" });

        (await run.Should().ThrowAsync<DirectoryNotFoundException>()).WithMessage("'sh' cannot be started in '/no/such/folder'*no such folder*");
    }

    [Fact(Timeout = 20_000)]
    public async Task The_environment_given_decides_where_the_program_is_found()
    {
        using var folder = new TestKit.TempFolder();
        var tool = folder.Write("my-own-tool", "#!/bin/sh\necho found\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var result = await ProcessRunner.RunAsync(
            new ProcessRequest("my-own-tool")
            {
                Environment = new Dictionary<string, string?> { ["PATH"] = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}" },
            },
            TestContext.Current.CancellationToken);

        result.Text(OutputType.Std).Should().Be("found");
    }

    private static Task<ProcessResult> Run(string script, Func<ProcessRequest, ProcessRequest>? configure = null)
    {
        var request = new ProcessRequest("sh") { Arguments = ["-c", script] };
        return ProcessRunner.RunAsync(configure?.Invoke(request) ?? request, TestContext.Current.CancellationToken);
    }
}
