using System.Globalization;

namespace Slipway.Acceptance.Tests.Engine;

[Collection("Compiling")]
public sealed class StopsOnInterrupt : IDisposable
{
    private readonly EngineFolder folder = new("""
        using System.Threading;
        using Nuke.Common;
        using Nuke.Common.IO;
        using Nuke.Common.Tooling;

        class Build : NukeBuild
        {
            public static int Main() => Execute<Build>();

            Target Wait => _ => _.Executes(() =>
            {
                (RootDirectory / "started").WriteAllText("yes");
                ProcessTasks.StartProcess("sh", "-c \"sleep 987 & echo $! > child; wait\"", workingDirectory: RootDirectory).AssertZeroExitCode();
            });

            Target Spin => _ => _.Executes(() =>
            {
                (RootDirectory / "started").WriteAllText("yes");
                Thread.Sleep(Timeout.Infinite);
            });

            Target Never => _ => _.DependsOn(Wait).Executes(() => (RootDirectory / "never").WriteAllText("ran"));

            Target CleanUp => _ => _.AssuredAfterFailure().Executes(() =>
            {
                ProcessTasks.StartProcess("sh", "-c \"echo clean > cleaned\"", workingDirectory: RootDirectory).AssertZeroExitCode();
            });
        }
        """);

    [Fact]
    public async Task The_process_tree_ends_assured_targets_run_and_the_exit_code_is_130()
    {
        (await folder.Launch("--help").RunAsync(TestContext.Current.CancellationToken)).OrThrow();
        using var build = folder.Launch("Never", "CleanUp").Start();
        var child = int.Parse(await WaitFor("child"), CultureInfo.InvariantCulture);

        await new ProgramRun("kill", "-INT", build.Id.ToString(CultureInfo.InvariantCulture)).RunAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        build.ExitCode.Should().Be(130);
        File.Exists(Path.Combine(folder.Root, "cleaned")).Should().BeTrue("assured targets run, and can start processes");
        File.Exists(Path.Combine(folder.Root, "never")).Should().BeFalse();
        (await Processes.HasEndedAsync(child, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken)).Should().BeTrue("a grandchild ends as well");
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        output.Should().MatchRegex("Wait +Aborted").And.MatchRegex("Never +NotRun").And.MatchRegex("CleanUp +Succeeded").And.Contain("Build interrupted");
    }

    [Fact]
    public async Task A_target_that_does_not_listen_is_left_behind()
    {
        (await folder.Launch("--help").RunAsync(TestContext.Current.CancellationToken)).OrThrow();
        using var build = folder.Launch("Spin", "CleanUp").Start();
        await WaitFor("started");

        await new ProgramRun("kill", "-TERM", build.Id.ToString(CultureInfo.InvariantCulture)).RunAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        build.ExitCode.Should().Be(130);
        File.Exists(Path.Combine(folder.Root, "cleaned")).Should().BeTrue();
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> WaitFor(string file)
    {
        var path = Path.Combine(folder.Root, file);
        for (var i = 0; i < 600; i++)
        {
            if (File.Exists(path) && await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) is { Length: > 0 } text)
            {
                return text.Trim();
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"{path} was not written.");
    }
}
