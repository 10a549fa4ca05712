using System.Text.RegularExpressions;
using Nuke.Common;

namespace Slipway.Engine.Tests.CI;

/// <summary>The workflow of this repository. The numbers are those of the defects that the pipeline before it had.</summary>
public sealed partial class OwnWorkflow
{
    private static readonly Workflow Ci = Workflow.Of<Repository>("ci");

    [Fact]
    public void Looks_as_expected() => Snapshot.Match(Ci.Text, "ci.yml");

    [Fact]
    public void Jobs_call_targets_only()
    {
        var lines = Ci.AllSteps().Where(step => step.ContainsKey("run")).Select(step => (string)step["run"]).ToList();

        lines.Should().Equal("./build.sh test", "./build.sh docker", "./build.sh docker-platform", "./build.sh docker-merge", "./build.sh pack");
    }

    [Fact]
    public void Defect_33_no_tag_is_made_of_a_branch_name() => Ci.Text.Should().NotContain("{{branch}}").And.NotContain("type=sha");

    [Fact]
    public void Defect_34_a_pushed_tag_starts_a_run_that_sees_it()
    {
        Ci.Find("on", "push", "tags", 0).Should().Be("v*");
        Ci.Keys("jobs").Select(job => Ci.Find("jobs", job, "steps", 0, "with", "fetch-depth")).Should().AllBeEquivalentTo("0", "the version comes from the tags");
        Ci.Find("jobs", "docker-merge", "if").Should().Be("github.event_name == 'push'");
    }

    [Fact]
    public void Defect_35_every_action_is_pinned_by_a_commit_with_its_version_beside_it()
    {
        var uses = Ci.Text.Split('\n').Where(line => line.Contains("uses:")).ToList();

        uses.Should().NotBeEmpty().And.AllSatisfy(line => Pinned().IsMatch(line).Should().BeTrue(line));
        Ci.Text.Should().NotContain("@master").And.NotContain(":latest");
    }

    [Fact]
    public void Defect_36_nothing_is_emulated_and_a_cache_is_read_and_written_under_one_name()
    {
        Ci.Text.Should().NotContain("qemu").And.NotContain("cache-from").And.NotContain("scope=");
        Ci.Find("jobs", "docker-platform", "env", "DOCKER_CACHE").Should().Be("ghcr.io/${{ github.repository }}/cache:${{ matrix.architecture }}", "legs that shared one would overwrite each other's");
        Ci.Find("jobs", "docker-platform", "strategy", "matrix", "include", 1, "runner").Should().Be("ubuntu-24.04-arm");
    }

    [Fact]
    public void Defect_37_pull_requests_build_and_try_the_image_and_push_nothing()
    {
        Ci.Find("jobs", "docker", "if").Should().Be("github.event_name == 'pull_request'");
        Ci.Find("jobs", "docker", "env").Should().BeNull();
        Ci.Find("jobs", "docker", "permissions").Should().BeNull("it has the workflow's, which only read");
    }

    [Fact]
    public void Defect_38_least_rights_no_cancelled_release_no_cache_twice()
    {
        Ci.Find("permissions").Should().BeEquivalentTo(new Dictionary<object, object> { ["contents"] = "read" });
        Ci.Keys("jobs").Where(job => Ci.Find("jobs", job, "permissions", "packages") is not null).Should().Equal("docker-platform", "docker-merge");
        Ci.Find("concurrency", "cancel-in-progress").Should().Be("${{ github.event_name == 'pull_request' }}");
        ((IDictionary<object, object>)Ci.Steps("test").Single(step => Uses(step, "setup-go"))["with"])["cache"].Should().Be("false");
        Ci.AllSteps().Should().NotContain(step => step.ContainsKey("continue-on-error"));
    }

    [Fact]
    public void Secrets_reach_only_the_steps_that_push_and_never_a_pull_request()
    {
        var jobs = Ci.Keys("jobs").Where(job => Ci.Steps(job).Any(step => step.TryGetValue("env", out var env) && ((IDictionary<object, object>)env).Values.Cast<string>().Any(value => value.Contains("secrets."))));

        jobs.Should().Equal("docker-platform", "docker-merge");
        jobs.Should().AllSatisfy(job => Ci.Find("jobs", job, "if").Should().Be("github.event_name == 'push'"));
        Ci.Text.Should().NotContain("pull_request_target");
    }

    [Fact]
    public void The_merge_waits_for_every_platform_and_gets_every_digest()
    {
        Ci.Find("jobs", "docker-merge", "needs", 0).Should().Be("docker-platform");
        var upload = Ci.Steps("docker-platform").Single(step => Uses(step, "upload-artifact"));
        var download = Ci.Steps("docker-merge").Single(step => Uses(step, "download-artifact"));
        ((IDictionary<object, object>)upload["with"])["name"].Should().Be("digest-${{ matrix.architecture }}");
        ((IDictionary<object, object>)upload["with"])["if-no-files-found"].Should().Be("error");
        ((IDictionary<object, object>)download["with"])["pattern"].Should().Be("digest-*");
    }

    private static bool Uses(IDictionary<object, object> step, string action)
        => step.TryGetValue("uses", out var uses) && ((string)uses).Contains(action);

    [GeneratedRegex(@"^ +(- )?uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();

    [SlipwayWorkflow]
    private sealed class Repository : NukeBuild
    {
        private Target Test => _ => _;

        private Target Docker => _ => _;

        private Target DockerPlatform => _ => _;

        private Target DockerMerge => _ => _;

        private Target Pack => _ => _;
    }
}
