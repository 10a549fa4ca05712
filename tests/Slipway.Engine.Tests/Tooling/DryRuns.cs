using Nuke.Common.Execution;
using Nuke.Common.Tooling;

namespace Slipway.Engine.Tests.Tooling;

public sealed class DryRuns
{
    [Fact]
    public async Task Nothing_is_executed()
    {
        using var folder = new TestKit.TempFolder();
        new BuildSession { IsDryRun = true }.EnterFlow();
        var file = Path.Combine(folder.Path, "made");

        var result = await ProcessRunner.RunAsync(new ProcessRequest("touch") { Arguments = [file] }, TestContext.Current.CancellationToken);
        var process = ProcessTasks.StartProcess("no-such-program", $"{file}").AssertZeroExitCode();

        ToolResolver.GetPathTool("no-such-program")($"{file}").Should().BeEmpty();

        File.Exists(file).Should().BeFalse();
        result.Should().BeEquivalentTo(new ProcessResult(0, [], TimeSpan.Zero, ProcessEnd.NotRun));
        process.FileName.Should().Be("no-such-program");
    }
}
