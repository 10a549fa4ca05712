using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class FindingPrograms
{
    [Fact]
    public void A_program_is_found_on_PATH()
        => ToolPathResolver.GetPathExecutable("sh").Should().EndWith("/sh").And.StartWith("/");

    [Fact]
    public void A_mistyped_name_is_answered_with_the_nearest_ones()
        => FluentActions.Invoking(() => ToolPathResolver.GetPathExecutable("slepe"))
            .Should().Throw<ToolNotFoundException>()
            .WithMessage("'slepe' could not be found on PATH. Did you mean *'sleep'*? Install it, or add its folder to PATH.");

    [Fact]
    public void A_name_that_resembles_nothing_gets_no_suggestion()
        => FluentActions.Invoking(() => ToolPathResolver.GetPathExecutable("no-such-program-at-all"))
            .Should().Throw<ToolNotFoundException>()
            .WithMessage("'no-such-program-at-all' could not be found on PATH. Install it, or add its folder to PATH.");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_name_is_refused(string name)
        => FluentActions.Invoking(() => ToolPathResolver.GetPathExecutable(name)).Should().Throw<ToolNotFoundException>().WithMessage("*empty*");

    [Fact]
    public void A_file_that_is_no_program_says_what_is_wrong_with_it()
    {
        using var folder = new TestKit.TempFolder();
        var file = folder.Write("script", "echo");
        File.SetUnixFileMode(file, UnixFileMode.UserRead);

        FluentActions.Invoking(() => ToolResolver.GetTool(file)).Should().Throw<ToolNotFoundException>().WithMessage($"*not executable*chmod +x {file}");
        FluentActions.Invoking(() => ToolResolver.GetTool(folder.Path)).Should().Throw<ToolNotFoundException>().WithMessage("*is a folder*");
        FluentActions.Invoking(() => ToolResolver.GetTool(file + "x")).Should().Throw<ToolNotFoundException>().WithMessage("*no such file*");
    }

    [Fact]
    public void A_file_that_the_system_cannot_run_says_so()
    {
        using var folder = new TestKit.TempFolder();
        var file = folder.Write("noise", "\u0001\u0002");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        FluentActions.Invoking(() => ProcessTasks.StartProcess(file)).Should().Throw<ToolNotFoundException>().WithMessage("*could not be started*#!*");
    }

    [Fact]
    public void A_variable_overrides_PATH()
    {
        Environment.SetEnvironmentVariable("SLIPWAYTESTTOOL_EXE", "/bin/sh");
        Environment.SetEnvironmentVariable("SLIPWAYTESTGONE_EXE", "/no/such/file");

        ToolResolver.TryGetEnvironmentTool("SlipwayTestTool").Should().NotBeNull();
        ToolResolver.TryGetEnvironmentTool("SlipwayTestUnset").Should().BeNull();
        ToolResolver.GetEnvironmentOrPathTool("sh").Should().NotBeNull();
        FluentActions.Invoking(() => ToolResolver.TryGetEnvironmentTool("SlipwayTestGone"))
            .Should().Throw<ToolNotFoundException>().WithMessage("*SLIPWAYTESTGONE_EXE*'/no/such/file'*");
    }

    [Fact(Timeout = 20_000)]
    public void A_dll_is_run_by_dotnet()
    {
        using var folder = new TestKit.TempFolder();
        var process = ProcessTasks.StartProcess(folder.Write("broken.dll"), "--x", logOutput: false);

        process.WaitForExit();

        process.FileName.Should().EndWith("dotnet");
        process.Arguments.Should().EndWith("broken.dll --x");
        process.ExitCode.Should().NotBe(0);
    }
}
