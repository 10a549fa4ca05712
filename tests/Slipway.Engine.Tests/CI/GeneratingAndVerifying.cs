using Nuke.Common;
using Nuke.Common.CI;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.CI;

public sealed class GeneratingAndVerifying
{
    private const string File = ".github/workflows/ci.yml";

    [Fact]
    public void The_same_build_gives_the_same_bytes_and_a_current_file_is_not_touched()
    {
        using var run = new BuildRun().Run<Declared>("--generate-ci");
        var first = Read(run);
        System.IO.File.SetLastWriteTimeUtc(PathOf(run), DateTime.UnixEpoch);
        run.Output.Should().Contain($"{File}: written");

        run.Run<Declared>("--generate-ci");

        run.Output.Should().Contain($"{File}: unchanged");
        System.IO.File.GetLastWriteTimeUtc(PathOf(run)).Should().Be(DateTime.UnixEpoch);
        Read(run).Should().Be(first).And.NotContain("\r").And.EndWith("\n");
        run.Plan.Should().BeEmpty("no target runs");
    }

    [Fact]
    public void A_current_file_is_verified()
    {
        using var run = new BuildRun().Run<Declared>("--generate-ci").Run<Declared>("--verify-ci");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("All 1 generated files are current");
    }

    [Fact]
    public void Carriage_returns_of_a_checkout_are_no_difference()
    {
        using var run = new BuildRun().Run<Declared>("--generate-ci");
        System.IO.File.WriteAllText(PathOf(run), Read(run).ReplaceLineEndings("\r\n"));

        run.Run<Declared>("--verify-ci").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_changed_file_fails_and_the_difference_is_shown()
    {
        using var run = new BuildRun().Run<Declared>("--generate-ci");
        System.IO.File.WriteAllText(PathOf(run), Read(run).Replace("runs-on: ubuntu-latest", "runs-on: \u001b[31mevil", StringComparison.Ordinal));

        run.Run<Declared>("--verify-ci");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($"--- {File}").And.Contain("-    runs-on: evil").And.Contain("+    runs-on: ubuntu-latest");
        run.Output.Should().NotContain("\u001b");
        run.Error.Should().Contain($"Not what the build declares: {File}. Run with --generate-ci and commit the result.");
        Read(run).Should().Contain("evil", "nothing is written");
    }

    [Fact]
    public void A_missing_file_fails()
    {
        using var run = new BuildRun().Run<Declared>("--verify-ci");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($"{File} is missing.");
        System.IO.File.Exists(PathOf(run)).Should().BeFalse();
    }

    [Fact]
    public void A_generated_file_that_nothing_declares_any_more_fails()
    {
        using var run = new BuildRun().Run<Declared>("--generate-ci").WithFile(".github/workflows/by-hand.yml", "# mine\n");
        System.IO.File.Copy(PathOf(run), Path.Combine(run.Root, ".github/workflows/old.yml"));

        run.Run<Declared>("--verify-ci");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain(".github/workflows/old.yml was generated, but the build does not declare it any more").And.NotContain("by-hand");
    }

    [Fact]
    public void On_GitHub_the_failure_is_an_annotation()
        => new BuildRun().Run<Declared>("--verify-ci", "--host", "GitHubActions").Output.Should().Contain("::error::Not what the build declares");

    [Fact]
    public void An_ordinary_local_run_warns_of_an_outdated_file_and_writes_nothing()
    {
        using var run = new BuildRun().Run<Declared>("Test");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain($"[WRN] {File} is not what the build declares. Run with --generate-ci to write it.");
        System.IO.File.Exists(PathOf(run)).Should().BeFalse();
        run.Run<Declared>("--generate-ci").Run<Declared>("Test").Output.Should().NotContain("WRN");
    }

    [Theory]
    [InlineData("Test", "--host", "GitHubActions")]
    [InlineData("--help")]
    [InlineData("Test", "--plan")]
    public void Other_runs_do_not_look(params string[] arguments)
    {
        using var run = new BuildRun().Run<Declared>(arguments);

        run.Output.Should().NotContain("[WRN]");
    }

    [Fact]
    public void A_run_does_not_look_when_the_attribute_says_so() => new BuildRun().Run<Quiet>("Test").Output.Should().NotContain("WRN");

    [Fact]
    public void An_impossible_declaration_does_not_stop_an_ordinary_run()
    {
        using var run = new BuildRun().Run<Impossible>("Test");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Whether the files of GitHubActions (ci) are current could not be told");
    }

    [Fact]
    public void One_of_several_is_generated_as_with_NUKE()
    {
        using var run = new BuildRun().Run<Several>("--generate-configuration", "GitHubActions_two", "--host", "GitHubActions");

        run.ExitCode.Should().Be(0);
        Directory.GetFiles(Path.Combine(run.Root, ".github/workflows")).Select(Path.GetFileName).Should().Equal("two.yml");
        run.Run<Several>("--generate-configuration", "three").Error.Should().Contain("'three' is not one of GitHubActions_one, GitHubActions_two");
        run.ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_generator_of_another_kind_is_verified_by_running_it_and_putting_back_what_was_there()
    {
        using var run = new BuildRun().WithFile("ci.txt", "old\n").Run<Foreign>("--verify-ci");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("-old").And.Contain("+Test,Own");
        System.IO.File.ReadAllText(Path.Combine(run.Root, "ci.txt")).Should().Be("old\n");
        run.Run<Foreign>("--generate-ci").Run<Foreign>("--verify-ci").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Names_that_cannot_be_files_are_changed()
    {
        using var run = new BuildRun().Run<OddName>("--generate-ci");

        Directory.GetFiles(Path.Combine(run.Root, ".github/workflows")).Select(Path.GetFileName).Should().Equal("CI_CD__all_of_it.yml");
    }

    [Fact]
    public void A_build_without_attributes_has_nothing_to_say()
    {
        using var run = new BuildRun().Run<Plain>("--verify-ci");

        run.ExitCode.Should().Be(0);
        run.Run<Plain>("--generate-ci").Output.Should().Contain("declares no CI configuration");
    }

    [Fact]
    public void State_is_kept_at_the_end_of_a_build_on_the_server()
        => new BuildRun().Run<Stateful>("Test", "--host", "GitHubActions").Output.Should().Contain("state kept");

    private static string PathOf(BuildRun run) => Path.Combine(run.Root, File);

    private static string Read(BuildRun run) => System.IO.File.ReadAllText(PathOf(run));

    private abstract class Base : NukeBuild
    {
        protected Target Test => _ => _.Executes(() => { });
    }

    private sealed class Plain : Base;

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class Declared : Base;

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"], AutoGenerate = false)]
    private sealed class Quiet : Base;

    [GitHubActions("ci", GitHubActionsImage.UbuntuLatest, InvokedTargets = ["Test"])]
    private sealed class Impossible : Base;

    [GitHubActions("one", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    [GitHubActions("two", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class Several : Base;

    [GitHubActions("CI/CD: all of it", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class OddName : Base;

    [OwnStream]
    private sealed class Foreign : Base
    {
        private Target Own => _ => _.DependsOn(Test);
    }

    [Stateful("ci", GitHubActionsImage.UbuntuLatest)]
    private sealed class Stateful : Base;

    private sealed class StatefulAttribute(string name, GitHubActionsImage image) : GitHubActionsAttribute(name, image)
    {
        public override void SerializeState() => Serilog.Log.Information("state kept");
    }

    private sealed class OwnStreamAttribute : ConfigurationAttributeBase
    {
        public override Type HostType => typeof(Terminal);

        public override AbsolutePath ConfigurationFile => Build.RootDirectory / "ci.txt";

        public override IEnumerable<AbsolutePath> GeneratedFiles => [ConfigurationFile];

        public override IEnumerable<string> RelevantTargetNames => ["Own"];

        public override IEnumerable<string> IrrelevantTargetNames => [];

        public override CustomFileWriter CreateWriter(StreamWriter streamWriter) => new(streamWriter, 2, "//");

        public override ConfigurationEntity GetConfiguration(IReadOnlyCollection<ExecutableTarget> relevantTargets)
            => new Names(string.Join(',', relevantTargets.Select(target => target.Name)));

        protected override StreamWriter CreateStream() => new(ConfigurationFile) { NewLine = "\n" };
    }

    private sealed class Names(string text) : ConfigurationEntity
    {
        public override void Write(CustomFileWriter writer) => writer.WriteLine(text);
    }
}
