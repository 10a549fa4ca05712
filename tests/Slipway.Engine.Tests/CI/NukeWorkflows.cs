using Nuke.Common;
using Nuke.Common.CI.GitHubActions;

namespace Slipway.Engine.Tests.CI;

/// <summary>Workflows that are declared as builds for NUKE declare them.</summary>
public sealed class NukeWorkflows
{
    [Fact]
    public void A_short_one() => Snapshot.Match(Workflow.Of<Short>("continuous").Text, "short.yml");

    [Fact]
    public void One_with_every_property() => Snapshot.Match(Workflow.Of<Everything>("every_thing").Text, "everything.yml");

    [Fact]
    public void Each_image_is_a_job_that_runs_all_targets()
    {
        var workflow = Workflow.Of<Short>("continuous");

        workflow.Keys("jobs").Should().Equal("ubuntu-22_04", "windows-latest");
        workflow.Find("jobs", "ubuntu-22_04", "runs-on").Should().Be("ubuntu-22.04");
        workflow.Steps("ubuntu-22_04")[^1]["run"].Should().Be("./build.sh Test Pack");
        workflow.Steps("windows-latest")[^1]["run"].Should().Be("./build.cmd Test Pack", "a shell script does not start there");
        workflow.Find("on").Should().BeEquivalentTo(new[] { "push" });
        workflow.Find("permissions").Should().BeNull("the repository's settings hold when nothing is said");
    }

    [Fact]
    public void The_script_is_found_where_it_is()
        => Workflow.Of<Short>("continuous", run => run.WithFile("eng/build.sh", "#!/bin/sh")).Steps("ubuntu-22_04")[^1]["run"].Should().Be("./eng/build.sh Test Pack");

    [Fact]
    public void A_repository_with_a_build_cmd_only_uses_it()
        => Workflow.Of<Short>("continuous", run => run.WithFile("build.cmd", ":;")).Steps("ubuntu-22_04")[^1]["run"].Should().Be("./build.cmd Test Pack");

    [Fact]
    public void Products_are_kept_under_names_that_no_two_jobs_share()
    {
        var workflow = Workflow.Of<Producing>("artifacts");

        var names = workflow.AllSteps().Where(step => step.TryGetValue("uses", out var uses) && ((string)uses).Contains("upload-artifact")).Select(Input("name"));
        names.Should().Equal("packages-ubuntu-latest", "output-reports-packages-ubuntu-latest", "packages-macos-latest", "output-reports-packages-macos-latest");
        var paths = workflow.Steps("ubuntu-latest").Where(step => step.TryGetValue("name", out var name) && ((string)name).StartsWith("Publish")).Select(Input("path"));
        paths.Should().Equal("output/packages", "output/reports/packages");
    }

    [Fact]
    public void Labels_stand_for_machines_that_have_no_name_in_the_enumeration()
    {
        var workflow = Workflow.Of<Labelled>("labels");

        workflow.Keys("jobs").Should().Equal("ubuntu-24_04-arm", "my_box");
        workflow.Find("jobs", "my_box", "runs-on").Should().Be("my box");
    }

    [Fact]
    public void Short_and_detailed_triggers_can_be_mixed()
    {
        var workflow = Workflow.Of<Mixed>("mixed");

        workflow.Keys("on").Should().BeEquivalentTo("push", "workflow_dispatch");
        workflow.Find("on", "push", "branches", 0).Should().Be("main");
        workflow.Find("on", "push", "paths-ignore", 0).Should().Be("docs/**", "a list of exclusions alone would never match");
    }

    private static Func<IDictionary<object, object>, string> Input(string name)
        => step => (string)((IDictionary<object, object>)step["with"])[name];

    private abstract class Base : NukeBuild
    {
        protected Target Restore => _ => _;

        protected Target Test => _ => _.DependsOn(Restore);

        protected Target Pack => _ => _.DependsOn(Restore).Produces(RootDirectory / "output" / "packages" / "*.nupkg");
    }

    [GitHubActions("continuous", GitHubActionsImage.Ubuntu2204, GitHubActionsImage.WindowsLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test", "Pack"], PublishArtifacts = false)]
    private sealed class Short : Base;

    [GitHubActions(
        "every thing",
        GitHubActionsImage.UbuntuLatest,
        OnPushBranches = ["main", "release/*", "!wip/**"],
        OnPushTags = ["v*", "'[0-9]+.*'"],
        OnPushIncludePaths = ["src/**"],
        OnPushExcludePaths = ["**/*.md"],
        OnPullRequestBranches = ["main"],
        OnPullRequestIncludePaths = ["src/**", "*.props"],
        OnPullRequestExcludePaths = ["docs/**"],
        OnWorkflowDispatchOptionalInputs = ["NuGetFeed"],
        OnWorkflowDispatchRequiredInputs = ["ReleaseNotes"],
        OnCronSchedule = "0 3 * * 1",
        ImportSecrets = ["NuGetApiKey", "SIGNING_KEY", "RegistryToken=GHCR"],
        EnableGitHubToken = true,
        WritePermissions = [GitHubActionsPermissions.Packages, GitHubActionsPermissions.IdToken],
        ReadPermissions = [GitHubActionsPermissions.Contents],
        CacheIncludePatterns = [".nuke/temp", "~/.nuget/packages"],
        CacheExcludePatterns = ["~/.nuget/packages/mine*"],
        CacheKeyFiles = ["**/global.json", "it's/*.csproj"],
        PublishCondition = "success() || failure()",
        TimeoutMinutes = 30,
        EnvironmentName = "production",
        EnvironmentUrl = "https://example.com/?a=1&b=2",
        ConcurrencyCancelInProgress = true,
        JobConcurrencyGroup = "deploy: ${{ github.ref }}",
        JobConcurrencyCancelInProgress = true,
        InvokedTargets = ["Test", "Pack"],
        Submodules = GitHubActionsSubmodules.Recursive,
        Lfs = true,
        FetchDepth = 0,
        Progress = false,
        Filter = "tree:0",
        PersistCredentials = false,
        Env = ["DOTNET_NOLOGO=1", "EMPTY="])]
    private sealed class Everything : Base;

    [GitHubActions("artifacts", GitHubActionsImage.UbuntuLatest, GitHubActionsImage.MacOsLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Report"], CacheKeyFiles = [])]
    private sealed class Producing : Base
    {
        private Target Report => _ => _.DependsOn(Pack).Produces("output/reports/packages", "output/packages/*.snupkg");
    }

    [GitHubActions("labels", "ubuntu-24.04-arm", "my box", On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class Labelled : Base;

    [GitHubActions("mixed", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push, GitHubActionsTrigger.WorkflowDispatch], OnPushBranches = ["main"], OnPushExcludePaths = ["docs/**"], InvokedTargets = ["Test --configuration Release"])]
    private sealed class Mixed : Base;
}
