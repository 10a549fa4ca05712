using Nuke.Common.CI.GitHubActions;
using Nuke.Common.CI.GitHubActions.Configuration;
using Nuke.Common.Execution;

namespace Slipway.Engine.Tests.CI;

/// <summary>The workflow of this repository, as its build will declare it: jobs call targets only, and what they need comes by variables.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SlipwayWorkflowAttribute : GitHubActionsAttribute
{
    private const string Linux = "ubuntu-24.04";
    private const string IsPullRequest = "github.event_name == 'pull_request'";
    private const string IsPush = "github.event_name == 'push'";

    public SlipwayWorkflowAttribute()
        : base("ci")
    {
        OnPushBranches = ["main"];
        OnPushTags = ["v*"];
        OnPullRequestBranches = ["main"];
        ReadPermissions = [GitHubActionsPermissions.Contents];
        ConcurrencyGroup = "${{ github.workflow }}-${{ github.ref }}";

        // Never a release, and never main, whose runs write the caches.
        ConcurrencyCancelInProgressCondition = IsPullRequest;

        // The version comes from the tags.
        FetchDepth = 0;
        PersistCredentials = false;
        CacheIncludePatterns = ["~/.nuget/packages"];
        Env = ["DOTNET_NOLOGO=true", "DOTNET_CLI_TELEMETRY_OPTOUT=true"];
        InvokedTargets = ["Test", "Docker", "DockerPlatform", "DockerMerge", "Pack"];
    }

    protected override IEnumerable<GitHubActionsJob> GetJobs(IReadOnlyCollection<ExecutableTarget> relevantTargets) =>
    [
        Job("test", 45, [.. Prepare(), SetUpGo(), CreateRunStep("test"), Keep("test-results", "artifacts/tests")]),
        Job("docker", 30, [.. Prepare(), CreateRunStep("docker"), Keep("docker-report", "artifacts/docker")], job => job.If = IsPullRequest),
        Job("docker-platform", 30, [.. Prepare(), Push("docker-platform"), KeepDigest()], job =>
        {
            job.Name = $"docker ({Expression("matrix.platform")})";
            job.If = IsPush;
            job.Needs = ["test"];
            job.RunsOn = [Expression("matrix.runner")];
            job.Permissions = [(GitHubActionsPermissions.Contents, "read"), (GitHubActionsPermissions.Packages, "write")];
            job.Matrix = new GitHubActionsMatrix
            {
                Include =
                [
                    new() { ["platform"] = "linux/amd64", ["architecture"] = "amd64", ["runner"] = Linux },
                    new() { ["platform"] = "linux/arm64", ["architecture"] = "arm64", ["runner"] = "ubuntu-24.04-arm" },
                ],
            };
            job.Environment = new(Registry)
            {
                ["DOCKER_PLATFORMS"] = Expression("matrix.platform"),
                ["DOCKER_CACHE"] = $"ghcr.io/{Expression("github.repository")}/cache:{Expression("matrix.architecture")}",
            };
        }),
        Job("docker-merge", 10, [.. Prepare(), GetDigests(), Push("docker-merge")], job =>
        {
            job.If = IsPush;
            job.Needs = ["docker-platform"];
            job.Permissions = [(GitHubActionsPermissions.Contents, "read"), (GitHubActionsPermissions.Packages, "write")];
            job.Environment = new(Registry) { ["DOCKER_PLATFORMS"] = "linux/amd64,linux/arm64" };
        }),
        Job("pack", 15, [.. Prepare(), CreateRunStep("pack"), Keep("packages", "artifacts/packages", "success()")], job => job.Needs = ["test"]),
    ];

    private static Dictionary<string, string> Registry => new()
    {
        ["DOCKER_REGISTRY"] = $"ghcr.io/{Expression("github.repository_owner")}",
        ["DOCKER_PUSH"] = "true",
    };

    private static GitHubActionsJob Job(string id, int minutes, GitHubActionsStep[] steps, Action<GitHubActionsJob>? configure = null)
    {
        var job = new GitHubActionsJob { Id = id, Name = id, RunsOn = [Linux], TimeoutMinutes = minutes, Steps = steps };
        configure?.Invoke(job);
        return job;
    }

    private GitHubActionsStep[] Prepare() =>
    [
        CreateCheckoutStep(),
        new GitHubActionsActionStep(PinnedActions.SetupDotNet) { With = { ["global-json-file"] = "global.json" } },
        CreateCacheStep(),
    ];

    private static GitHubActionsActionStep SetUpGo()
        => new(PinnedActions.SetupGo) { With = { ["go-version-file"] = "src/agent/go.mod", ["cache"] = "false" } };

    /// <summary>Only steps that push see the token, and only on pushes, which forks cannot make.</summary>
    private GitHubActionsRunStep Push(string target)
    {
        var step = CreateRunStep(target);
        step.Environment["DOCKER_REGISTRY_USER"] = Expression("github.actor");
        step.Environment["DOCKER_REGISTRY_PASSWORD"] = Expression("secrets.GITHUB_TOKEN");
        return step;
    }

    private static GitHubActionsArtifactStep Keep(string name, string path, string condition = "always()")
        => new() { Name = name, Path = path, Condition = condition, IfNoFilesFound = "error" };

    private static GitHubActionsArtifactStep KeepDigest()
        => new() { Name = $"digest-{Expression("matrix.architecture")}", Path = "artifacts/docker/*/digests/*", IfNoFilesFound = "error", RetentionDays = 1 };

    private static GitHubActionsActionStep GetDigests()
        => new(PinnedActions.DownloadArtifact) { With = { ["pattern"] = "digest-*", ["merge-multiple"] = "true", ["path"] = "artifacts/docker" } };
}
