using System.Collections;
using Nuke.Common;
using Nuke.Common.CI;
using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.CI.GitLab;
using Nuke.Common.CI.TeamCity;
using Nuke.Common.Execution;
using Nuke.Common.Reporting;
using Nuke.Common.Utilities;
using Serilog;

namespace Slipway.Engine.Tests.CI;

/// <summary>What a build writes on build servers other than GitHub Actions. No secret is in it.</summary>
public sealed class OtherServers
{
    [Fact]
    public void GitLab_folds_targets()
    {
        using var output = new StringWriter();
        var secrets = new SecretRedactor();
        new BuildSession { Secrets = secrets, Console = new BuildConsole(() => output, () => output, false, false) { Secrets = secrets } }.EnterFlow();
        var host = new GitLab(new HostVariables(new Hashtable())) { Clock = new StoppedClock() };

        using (host.WriteBlock("Test: all/of it"))
        {
            host.BeginSection("inner", "Inner\nsection", collapsed: true);
        }

        output.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Should().Be(
            "\u001b[0Ksection_start:1700000000:test__all_of_it\r\u001b[0KTest: all/of it\n"
            + "\u001b[0Ksection_start:1700000000:inner[collapsed=true]\r\u001b[0KInner section\n"
            + "\u001b[0Ksection_end:1700000000:test__all_of_it\r\u001b[0K\n");
    }

    [Fact]
    public void GitLab_secrets_of_the_server_are_masked()
        => new BuildRun().WithVariable("GITLAB_CI", "true").WithVariable("CI_JOB_TOKEN", "glcbt-123456").Run<Build>("Token").Output.Should().Contain("token [REDACTED]").And.NotContain("glcbt");

    [Fact]
    public void Azure_folds_targets_and_makes_issues()
    {
        var lines = Lines("TF_BUILD", "Loud");

        lines.Should().ContainInOrder("##[group]Loud", "##vso[task.logissue type=warning;]50%AZP25 [done]%0A; [REDACTED]", "##vso[task.logissue type=error;]broken", "##[endgroup]Loud");
        lines.Should().NotContain(line => line.Contains("p%ss"));
    }

    [Fact]
    public void Azure_commands_have_escaped_properties()
    {
        var lines = Lines("TF_BUILD", "Azure");

        lines.Should().Contain("##vso[task.logissue type=error;sourcepath=a%3Bb%5D.cs;linenumber=3;]x")
            .And.Contain("##vso[artifact.upload containerfolder=c;artifactname=n;]/p")
            .And.Contain("##vso[results.publish type=XUnit;resultFiles=a.xml,b.xml;mergeResults=True;runTitle='My tests';]")
            .And.Contain("##vso[build.addbuildtag]t");
    }

    [Fact]
    public void TeamCity_folds_targets_and_makes_messages()
    {
        var lines = Lines("TEAMCITY_VERSION", "Loud");

        lines.Should().ContainInOrder(
            "##teamcity[blockOpened name='Loud']",
            "##teamcity[message text='50% |[done|]|n; |[REDACTED|]' status='WARNING']",
            "##teamcity[message text='broken' status='ERROR']",
            "##teamcity[blockClosed name='Loud']");
        lines.Should().NotContain(line => line.Contains("p%ss"));
    }

    [Fact]
    public void TeamCity_values_are_escaped()
    {
        var lines = Lines("TEAMCITY_VERSION", "City");

        lines.Should().Contain("##teamcity[buildProblem description='it|'s |0x00E4 || |r']")
            .And.Contain("##teamcity[progressMessage 'half']")
            .And.Contain("##teamcity[setParameter name='env.A' value='b']")
            .And.Contain("##teamcity[importData type='junit' path='r.xml' verbose='True']")
            .And.Contain("##teamcity[passed through]");
    }

    [Fact]
    public void TeamCity_reads_the_files_of_the_agent()
    {
        using var folder = new TempFolder();
        var configuration = folder.Write("configuration.properties", "#c\nteamcity.serverUrl=https\\://city\nteamcity.build.branch=refs/heads/main\nteamcity.build.id=99\n");
        var build = folder.Write("build.properties", $"build.vcs.number=abc\nbuild.is.personal=true\nsecure\\:key=v\\u00e4\\=l\nteamcity.configuration.properties.file={configuration}\n");
        var host = new TeamCity(new HostVariables(new Hashtable { ["TEAMCITY_BUILD_PROPERTIES_FILE"] = build }));

        host.ServerUrl.Should().Be("https://city");
        host.BranchName.Should().Be("refs/heads/main");
        host.BuildId.Should().Be(99);
        host.BuildVcsNumber.Should().Be("abc");
        host.IsBuildPersonal.Should().BeTrue();
        host.SystemProperties["KEY"].Should().Be("vä=l");
    }

    private static string[] Lines(string marker, string target)
        => new BuildRun().WithVariable(marker, "1").WithVariable("PASSWORD", "p%ss\nw|rd").Run<Build>(target).Output.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
    }

    private sealed class Build : NukeBuild
    {
        [Parameter]
        [Secret]
        private readonly string password = string.Empty;

        private Target Loud => _ => _.Executes(() =>
        {
            Log.Warning($"50% [done]\n; {password}");
            Log.Error("broken");
        });

        private Target Token => _ => _.Executes(() => Log.Information("token {Token}", GitLab.Instance!.JobToken));

        private Target Azure => _ => _.Executes(() =>
        {
            var host = AzurePipelines.Instance!;
            host.LogError("x", "a;b].cs", "3");
            host.UploadArtifacts("c", "n", "/p");
            host.PublishTestResults("My tests", AzurePipelinesTestResultsType.XUnit, ["a.xml", "b.xml"], mergeResults: true);
            host.AddBuildTag("t");
        });

        private Target City => _ => _.Executes(() =>
        {
            var host = TeamCity.Instance!;
            host.AddBuildProblem("it's ä | \r");
            host.SetProgress("half");
            host.SetEnvironmentVariable("A", "b");
            host.ImportData(TeamCityImportType.junit, "r.xml", verbose: true);
            Log.Debug("##teamcity[passed through]");
        });
    }
}
