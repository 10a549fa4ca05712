using Nuke.Common;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.CI.GitHubActions.Configuration;
using Nuke.Common.Execution;
using Nuke.Common.Utilities;

namespace Slipway.Engine.Tests.CI;

/// <summary>Attributes that derive from <c>[GitHubActions]</c>, as builds for NUKE do and as only ours can.</summary>
public sealed class DerivedWorkflows
{
    [Fact]
    public void Steps_of_another_kind_go_where_the_derived_attribute_puts_them()
    {
        var steps = Workflow.Of<WithSetup>("setup").Steps("windows-latest");

        steps[0]["run"].Should().Be("git config --system core.longpaths true");
        steps.Should().Contain(step => step.ContainsKey("uses") && (string)step["uses"] == "actions/setup-dotnet@v4");
        steps[^1]["if"].Should().Be("failure()");
    }

    [Fact]
    public void Steps_can_be_replaced_one_by_one()
        => Workflow.Of<Replaced>("replaced").Steps("ubuntu-latest")[0]["uses"].Should().Be("actions/checkout@v7");

    [Fact]
    public void Imports_and_triggers_can_be_added()
    {
        var workflow = Workflow.Of<Extended>("extended");

        workflow.Keys("on").Should().Equal("push", "issue_comment", "release");
        workflow.Find("on", "release", "types", 0).Should().Be("published");
        workflow.Find("jobs", "ubuntu-latest", "steps", 2, "env", "Feed").Should().Be("${{ vars.FEED }}");
        workflow.Find("jobs", "ubuntu-latest", "steps", 2, "env", "ApiKey").Should().Be("${{ secrets.API_KEY }}");
    }

    [Fact]
    public void Steps_can_be_added_at_named_positions()
    {
        var steps = Workflow.Of<Positioned>("positioned").Steps("ubuntu-latest");

        steps.Select(step => (string)(step.TryGetValue("name", out var name) ? name : step["uses"]))
            .Should().Equal("Start", PinnedActions.Checkout.ToString().Split(' ')[0], "AfterCheckout", "Cache: .nuke/temp, ~/.nuget/packages", "BeforeRun", "Run: Test", "AfterRun", "Publish: out", "End");
    }

    [Fact]
    public void Jobs_can_have_all_that_jobs_can_have() => Snapshot.Match(Workflow.Of<Full>("full").Text, "full.yml");

    private sealed class SetupAttribute(string name, GitHubActionsImage image, params GitHubActionsImage[] images) : GitHubActionsAttribute(name, image, images)
    {
        protected override GitHubActionsJob GetJobs(GitHubActionsImage image, IReadOnlyCollection<ExecutableTarget> relevantTargets)
        {
            var job = base.GetJobs(image, relevantTargets);
            var newSteps = new List<GitHubActionsStep>(job.Steps);
            newSteps.Insert(1, new SetupDotNetStep(["8.0.x", "10.0.x"]));
            newSteps.Insert(0, new LongPathsStep());
            newSteps.Add(new UploadStep());
            job.Steps = newSteps.ToArray();
            return job;
        }
    }

    private sealed class LongPathsStep : GitHubActionsStep
    {
        public override void Write(CustomFileWriter writer)
        {
            writer.WriteLine("- name: 'Allow long file paths'");
            using (writer.Indent())
            {
                writer.WriteLine("run: git config --system core.longpaths true");
            }
        }
    }

    private sealed class SetupDotNetStep(string[] versions) : GitHubActionsStep
    {
        public override void Write(CustomFileWriter writer)
        {
            writer.WriteLine("- uses: actions/setup-dotnet@v4");
            using (writer.Indent())
            {
                writer.WriteLine("with:");
                using (writer.Indent())
                {
                    writer.WriteLine("dotnet-version: |");
                    using (writer.Indent())
                    {
                        Array.ForEach(versions, writer.WriteLine);
                    }
                }
            }
        }
    }

    private sealed class UploadStep : GitHubActionsStep
    {
        public override void Write(CustomFileWriter writer)
        {
            writer.WriteLine("- if: failure()");
            writer.Write(inner =>
            {
                using (inner.Indent())
                {
                    inner.WriteComment("What the tests left behind.");
                    inner.WriteLine("run: ls -R");
                }
            });
        }
    }

    private sealed class ReplacingAttribute(string name, GitHubActionsImage image) : GitHubActionsAttribute(name, image)
    {
        protected override GitHubActionsJob GetJobs(GitHubActionsImage image, IReadOnlyCollection<ExecutableTarget> relevantTargets)
        {
            var job = base.GetJobs(image, relevantTargets);
            job.Steps = [.. job.Steps.Select(step => step is GitHubActionsCheckoutStep ? new OwnStep("uses: actions/checkout@v7") : step)];
            return job;
        }
    }

    private sealed class OwnStep(string line) : GitHubActionsStep
    {
        public override void Write(CustomFileWriter writer) => writer.WriteLine($"- {line}");
    }

    private sealed class ExtendingAttribute(string name, GitHubActionsImage image) : GitHubActionsAttribute(name, image)
    {
        protected override IEnumerable<(string Key, string Value)> GetImports() => base.GetImports().Append(("Feed", Expression("vars.FEED")));

        protected override IEnumerable<GitHubActionsDetailedTrigger> GetTriggers()
            => [.. base.GetTriggers(), new CommentTrigger(), new GitHubActionsEventTrigger("release") { Types = ["published"] }];
    }

    private sealed class CommentTrigger : GitHubActionsDetailedTrigger
    {
        public override void Write(CustomFileWriter writer) => writer.WriteLine("issue_comment:");
    }

    private sealed class PositionedAttribute(string name, GitHubActionsImage image) : GitHubActionsAttribute(name, image)
    {
        protected override IEnumerable<GitHubActionsStep> GetSteps(GitHubActionsStepPosition position, GitHubActionsImage image)
            => [new GitHubActionsScriptStep("true") { Name = position.ToString() }];
    }

    private sealed class FullAttribute() : GitHubActionsAttribute("full")
    {
        protected override IEnumerable<GitHubActionsJob> GetJobs(IReadOnlyCollection<ExecutableTarget> relevantTargets) =>
        [
            new GitHubActionsJob
            {
                Id = "build",
                Name = "Build: all of it",
                RunsOn = ["self-hosted", "linux"],
                TimeoutMinutes = 10,
                Permissions = [],
                Outputs = { ["version"] = Expression("steps.version.outputs.version") },
                Steps =
                [
                    CreateCheckoutStep(),
                    new GitHubActionsScriptStep("set -e\necho version=1.2.3 >>\"$GITHUB_OUTPUT\"\n") { Id = "version", Shell = "bash", WorkingDirectory = "src", TimeoutMinutes = 1 },
                ],
            },
            new GitHubActionsJob
            {
                Name = "test",
                Needs = ["build"],
                If = "!cancelled() && needs.build.outputs.version != ''",
                RunsOn = [Expression("matrix.os")],
                Permissions = [(GitHubActionsPermissions.Contents, "read"), (GitHubActionsPermissions.Checks, "write")],
                Environment = { ["VERSION"] = Expression("needs.build.outputs.version"), ["PORT"] = "5432" },
                ConcurrencyGroup = "tests",
                ConcurrencyCancelInProgressCondition = "github.ref != 'refs/heads/main'",
                Matrix = new GitHubActionsMatrix
                {
                    Values = { ["os"] = ["ubuntu-24.04", "macos-15"], ["go"] = ["1.24", "1.25"] },
                    Include = [new() { ["os"] = "ubuntu-24.04", ["go"] = "1.24", ["race"] = "true" }],
                    Exclude = [new() { ["os"] = "macos-15", ["go"] = "1.24" }],
                    FailFast = false,
                    MaxParallel = 2,
                },
                Container = new GitHubActionsContainer("golang:1.24") { Options = "--init", Volumes = ["/var/run/docker.sock:/var/run/docker.sock"] },
                Services =
                {
                    ["postgres"] = new GitHubActionsContainer("postgres:17")
                    {
                        Environment = { ["POSTGRES_PASSWORD"] = Expression("secrets.PG_PASSWORD") },
                        Ports = ["5432:5432"],
                        Options = "--health-cmd pg_isready --health-interval 10s",
                    },
                    ["registry"] = new GitHubActionsContainer("registry:2") { UserName = "me", Password = Expression("secrets.REGISTRY"), Ports = ["5000"] },
                },
                Steps =
                [
                    CreateCheckoutStep(),
                    CreateCacheStep(),
                    new GitHubActionsActionStep(PinnedActions.SetupGo) { With = { ["go-version"] = Expression("matrix.go"), ["cache"] = "false" } },
                    new GitHubActionsRunStep { Name = "Tests", InvokedTargets = ["test"], Arguments = ["--go-version", "\"$GO\""], Environment = { ["GO"] = Expression("matrix.go") }, ContinueOnError = true },
                    new GitHubActionsArtifactStep { Name = Expression("matrix.os"), Path = "out", Condition = "always()", IfNoFilesFound = "error", RetentionDays = 3 },
                ],
            },
        ];
    }

    private abstract class Base : NukeBuild
    {
        protected Target Test => _ => _.Produces("out");
    }

    [Setup("setup", GitHubActionsImage.WindowsLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class WithSetup : Base;

    [Replacing("replaced", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class Replaced : Base;

    [Extending("extended", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], ImportSecrets = ["ApiKey"], InvokedTargets = ["Test"])]
    private sealed class Extended : Base;

    [Positioned("positioned", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = ["Test"])]
    private sealed class Positioned : Base;

    [Full(On = [GitHubActionsTrigger.Push])]
    private sealed class Full : Base;
}
