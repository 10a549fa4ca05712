using System.Collections;
using System.Reflection;
using Nuke.Common;
using Nuke.Common.CI;
using Nuke.Common.CI.AppVeyor;
using Nuke.Common.CI.AzurePipelines;
using Nuke.Common.CI.Bamboo;
using Nuke.Common.CI.Bitbucket;
using Nuke.Common.CI.Bitrise;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.CI.GitLab;
using Nuke.Common.CI.Jenkins;
using Nuke.Common.CI.SpaceAutomation;
using Nuke.Common.CI.TeamCity;
using Nuke.Common.CI.TravisCI;
using Nuke.Common.Execution;
using Serilog;

namespace Slipway.Engine.Tests.CI;

public sealed class HostDetecting
{
    [Theory]
    [InlineData(typeof(GitHubActions), "GITHUB_ACTIONS=true")]
    [InlineData(typeof(Terminal), "GITHUB_ACTIONS=false")]
    [InlineData(typeof(GitLab), "GITLAB_CI=true")]
    [InlineData(typeof(AzurePipelines), "TF_BUILD=True")]
    [InlineData(typeof(TeamCity), "TEAMCITY_VERSION=2025.1")]
    [InlineData(typeof(AppVeyor), "APPVEYOR=True")]
    [InlineData(typeof(Jenkins), "JENKINS_HOME=/var/jenkins")]
    [InlineData(typeof(Jenkins), "JENKINS_URL=http://j/")]
    [InlineData(typeof(Bamboo), "BAMBOO_SERVER=http://b/")]
    [InlineData(typeof(Bitbucket), "BITBUCKET_PIPELINE_UUID={1}")]
    [InlineData(typeof(Bitrise), "BITRISE_BUILD_URL=http://b/")]
    [InlineData(typeof(SpaceAutomation), "JB_SPACE_PROJECT_KEY=P")]
    [InlineData(typeof(TravisCI), "TRAVIS=true")]
    [InlineData(typeof(Rider), "TERMINAL_EMULATOR=JetBrains-JediTerm")]
    [InlineData(typeof(Terminal), "TERMINAL_EMULATOR=xterm")]
    [InlineData(typeof(VSCode), "TERM_PROGRAM=vscode")]
    [InlineData(typeof(VisualStudio), "VisualStudioVersion=17.0")]
    [InlineData(typeof(Terminal), "HOME=/root")]
    [InlineData(typeof(GitHubActions), "GITHUB_ACTIONS=true", "TERM_PROGRAM=vscode")]
    [InlineData(typeof(Terminal), "GITLAB_CI=")]
    public void The_environment_tells(Type expected, params string[] variables)
    {
        var host = HostDetection.Find(null, Environment(variables));

        host.Should().BeOfType(expected);
        (host is IBuildServer).Should().Be(!typeof(Terminal).IsAssignableFrom(expected));
    }

    [Theory]
    [InlineData("githubactions", "GitHubActions server")]
    [InlineData("AzurePipelines", "AzurePipelines server")]
    [InlineData("Terminal", "Terminal local")]
    [InlineData("Lighthouse", "Lighthouse local")]
    public void A_name_wins_also_that_of_a_host_in_the_build(string name, string expected)
        => new BuildRun().WithVariable("GITLAB_CI", "1").Run<Build>("Show", "--host", name).Output.Should().Contain(expected);

    [Fact]
    public void An_unknown_name_is_answered_with_all_there_are()
    {
        using var run = new BuildRun().Run<Build>("Show", "--host", "GitHub");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--host: 'GitHub' is not one of AppVeyor, AzurePipelines, Bamboo,").And.Contain("Lighthouse");
    }

    [Fact]
    public void Instance_and_CI_give_the_host_that_runs_and_null_for_others()
    {
        using var run = new BuildRun().WithVariable("GITHUB_ACTIONS", "true").WithVariable("GITHUB_RUN_NUMBER", "41").Run<Build>("Instances");

        run.Output.Should().Contain("instance 41, injected 41, GitLab none");
    }

    [Fact]
    public void Every_member_of_every_host_can_be_read_without_its_variables()
    {
        var hosts = typeof(Host).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Host)) && typeof(IBuildServer).IsAssignableFrom(type)).ToList();

        hosts.Should().HaveCount(11);
        foreach (var type in hosts)
        {
            var host = HostDetection.Find(type.Name, new Hashtable());
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name is not ("JobId" or "Cli")))
            {
                property.Invoking(read => read.GetValue(host)).Should().NotThrow($"{type.Name}.{property.Name}");
            }
        }
    }

    [Fact]
    public void No_host_has_a_field_whose_type_would_load_a_package()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;
        var types = typeof(Host).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Host)));

        types.SelectMany(type => type.GetFields(All)).Should().NotContain(field => field.FieldType.FullName!.Contains("Newtonsoft"), "a host is made at every start");
    }

    [Fact]
    public void Azure_values_are_read_into_their_types()
    {
        var host = (AzurePipelines)HostDetection.Find(null, Environment("TF_BUILD=True", "BUILD_BUILDID=7", "BUILD_REASON=PullRequest", "BUILD_REPOSITORY_PROVIDER=TfsGit", "SYSTEM_PULLREQUEST_PULLREQUESTID=12", "BUILD_QUEUEDBYID=00000000-0000-0000-0000-000000000001", "AGENT_ID=what"));

        host.BuildId.Should().Be(7);
        host.BuildReason.Should().Be(AzurePipelinesBuildReason.PullRequest);
        host.RepositoryProvider.Should().Be(AzurePipelinesRepositoryType.AzureRepos);
        host.PullRequestId.Should().Be(12);
        host.QueuedById.Should().Be(Guid.Parse("00000000-0000-0000-0000-000000000001"));
        host.AgentId.Should().Be(0, "what is no number is none");
    }

    private static Hashtable Environment(params string[] variables)
    {
        var environment = new Hashtable();
        foreach (var variable in variables)
        {
            var parts = variable.Split('=', 2);
            environment[parts[0]] = parts[1];
        }

        return environment;
    }

    public sealed class Lighthouse : Host
    {
        private Lighthouse()
        {
        }
    }

    private sealed class Build : NukeBuild
    {
        [CI]
        private readonly GitHubActions? gitHub = null;

        [CI]
        private readonly GitLab? gitLab = null;

        private Target Show => _ => _.Executes(() => Log.Information("{Host} {Kind}", Host.ToString(), IsServerBuild ? "server" : "local"));

        private Target Instances => _ => _.Executes(() => Log.Information(
            "instance {Number}, injected {Injected}, GitLab {GitLab}",
            GitHubActions.Instance!.RunNumber,
            gitHub!.RunNumber,
            gitLab is null && GitLab.Instance is null ? "none" : "some"));
    }
}
