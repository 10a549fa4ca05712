using Nuke.Common;
using Nuke.Common.CI.GitHubActions;

namespace Slipway.Engine.Tests.CI;

/// <summary>What a build adds to the page of its run on GitHub.</summary>
public sealed class StepSummaries
{
    [Fact]
    public void The_table_of_targets_and_what_the_build_adds()
    {
        using var folder = new TempFolder();
        var summary = Run(folder, "Report");

        summary.Should().StartWith("before\n").And.Contain("## Image\n");
        summary.Should().Contain("| Target | Status | Duration | |\n|---|---|---:|---|\n| Report | ✅ Succeeded |").And.Contain("size: 8 \\| MB &lt;b>");
        summary.Should().NotContain("hunter2").And.Contain("password [REDACTED]");
    }

    [Fact]
    public void A_failure_is_in_the_table()
    {
        using var folder = new TempFolder();

        Run(folder, "Broken", expected: 1).Should().Contain("| Broken | ❌ Failed |");
    }

    [Fact]
    public void What_GitHub_would_refuse_is_left_out_with_a_warning()
    {
        using var folder = new TempFolder();
        using var run = OnGitHub(folder).Run<Build>("Huge");

        run.Output.Should().Contain("were left out of the step's summary: GitHub takes 1 MiB.");
        new FileInfo(Path.Combine(folder.Path, "summary.md")).Length.Should().BeLessThan(1024 * 1024);
    }

    [Fact]
    public void Without_a_file_nothing_happens()
        => new BuildRun().Run<Build>("Report", "--host", "GitHubActions").ExitCode.Should().Be(0);

    [Fact]
    public void A_file_that_cannot_be_written_does_not_fail_the_build()
    {
        using var run = new BuildRun().WithVariable("GITHUB_ACTIONS", "true").WithVariable("GITHUB_STEP_SUMMARY", "/nowhere/at/all").Run<Build>("Report");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("The step's summary could not be written");
    }

    private static string Run(TempFolder folder, string target, int expected = 0)
    {
        folder.Write("summary.md", "before\n");
        using var run = OnGitHub(folder).WithVariable("KEY", "hunter2").Run<Build>(target);
        run.ExitCode.Should().Be(expected);
        return File.ReadAllText(Path.Combine(folder.Path, "summary.md"));
    }

    private static BuildRun OnGitHub(TempFolder folder)
        => new BuildRun().WithVariable("GITHUB_ACTIONS", "true").WithVariable("GITHUB_STEP_SUMMARY", Path.Combine(folder.Path, "summary.md"));

    private sealed class Build : NukeBuild
    {
        [Parameter]
        [Secret]
        private readonly string key = string.Empty;

        private Target Report => _ => _.Executes(() =>
        {
            ReportSummary(pairs =>
            {
                pairs["size"] = "8 | MB <b>";
                return pairs;
            });
            GitHubActions.Instance!.AppendStepSummary($"## Image\r\n\r\npassword {key}\r\n");
        });

        private Target Broken => _ => _.Executes(() => throw new InvalidOperationException("no"));

        private Target Huge => _ => _.Executes(() => GitHubActions.Instance!.AppendStepSummary(new string('x', 1024 * 1024)));
    }
}
