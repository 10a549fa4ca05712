using Nuke.Common;
using Nuke.Common.CI.GitHubActions;
using Serilog;

namespace Slipway.Engine.Tests.CI;

/// <summary>What a build writes on GitHub Actions.</summary>
public sealed class GitHubOutput
{
    [Fact]
    public void Targets_are_groups() => Lines("Quiet").Should().ContainInOrder("::group::Quiet", "::endgroup::Quiet");

    [Fact]
    public void Warnings_and_errors_are_annotations_in_which_nothing_ends_early()
    {
        var lines = Lines("Loud");

        lines.Should().Contain("::warning::50%25 done%0Aand: more").And.Contain("::error::broken%0D%0A::stop");
    }

    [Fact]
    public void Commands_have_escaped_properties()
        => Lines("Command").Should().Contain("::notice file=a%3Ab%2Cc,line=3::x").And.Contain("::debug::y").And.Contain("::save-state::");

    [Fact]
    public void Commands_that_programs_write_stand_alone_on_their_line()
        => Lines("Passing").Should().Contain("::error file=x.cs,line=1::from a tool").And.Contain("##[warning]old form");

    [Fact]
    public void No_secret_of_the_build_is_in_an_annotation_whatever_it_is_made_of()
    {
        using var run = OnGitHub().WithVariable("PASSWORD", "p%ss\nw0rd, and:more").WithVariable("GITHUB_TOKEN", "ghs_0123456789").Run<Build>("Leak");

        run.Output.Should().Contain("::error::[REDACTED]").And.Contain("::warning title=[REDACTED]::");
        run.Output.Should().NotContain("p%ss").And.NotContain("p%25ss").And.NotContain("w0rd").And.NotContain("ghs_").And.NotContain("%0Aw0");
    }

    [Fact]
    public void Elsewhere_there_are_no_commands() => new BuildRun().Run<Build>("Loud").Output.Should().NotContain("::warning").And.NotContain("::group");

    [Fact]
    public void There_are_no_colour_codes() => OnGitHub().Run<Build>("Loud").Output.Should().NotContain("\u001b");

    private static BuildRun OnGitHub() => new BuildRun().WithVariable("GITHUB_ACTIONS", "true");

    private static string[] Lines(string target) => OnGitHub().Run<Build>(target).Output.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    private sealed class Build : NukeBuild
    {
        [Parameter]
        [Secret]
        private readonly string password = string.Empty;

        private Target Quiet => _ => _.Executes(() => { });

        private Target Loud => _ => _.Executes(() =>
        {
            Log.Warning("50% done\nand: more");
            Log.Error("broken\r\n::stop");
        });

        private Target Command => _ => _.Executes(() =>
        {
            GitHubActions.Instance!.WriteCommand("notice", "x", properties =>
            {
                properties["file"] = "a:b,c";
                properties["line"] = 3;
                return properties;
            });
            GitHubActions.Instance.WriteDebug("y");
            GitHubActions.Instance.WriteCommand("save-state");
        });

        private Target Passing => _ => _.Executes(() =>
        {
            Log.Debug("::error file=x.cs,line=1::from a tool");
            Log.Debug("##[warning]old form");
        });

        private Target Leak => _ => _.Executes(() =>
        {
            Log.Error(password);
            GitHubActions.Instance!.WriteCommand("warning", "t: ghs_0123456789", properties =>
            {
                properties["title"] = password;
                return properties;
            });
            GitHubActions.Instance.WriteError($"line one\n{password}");
            throw new InvalidOperationException($"with {password}");
        });
    }
}
