using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Slipway.Docker.Builds;
using Slipway.Docker.Images;
using Slipway.Docker.Versioning;

namespace Slipway.Components;

/// <summary>Builds the image with BuildKit, loads it into the local engine, and runs it once to see that it works.</summary>
[ParameterPrefix("Docker")]
public interface IDocker : IHazDockerImage
{
    /// <summary>The Dockerfile, relative to the root; <c>Dockerfile</c> by default.</summary>
    [Parameter("Dockerfile to build, 'Dockerfile' by default.")]
    AbsolutePath File => TryGetValue(() => File) ?? RootDirectory / "Dockerfile";

    /// <summary>The stage to build; the last one by default.</summary>
    [Parameter("Stage of the Dockerfile to build, the last one by default.")]
    string? Target => TryGetValue(() => Target);

    /// <summary>Build arguments, <c>NAME=VALUE</c> each; a name alone takes the environment variable of that name.</summary>
    [Parameter("Build arguments: NAME=VALUE …")]
    string[] BuildArgs => TryGetValue(() => BuildArgs) ?? [];

    /// <summary>Build secrets, <c>id=NAME,env=VARIABLE</c> or <c>id=NAME,src=FILE</c> each. Their values are never arguments.</summary>
    [Parameter("Build secrets: id=NAME,env=VARIABLE or id=NAME,src=FILE …")]
    string[] Secrets => TryGetValue(() => Secrets) ?? [];

    /// <summary>The Go base image; by default the local one that provisioning made, else the Dockerfile's own default.</summary>
    [Parameter("Go base image (build argument GO_IMAGE).")]
    string? GoImage => TryGetValue(() => GoImage);

    /// <summary>The builder; the current one by default.</summary>
    [Parameter("Builder of 'docker buildx', the current one by default.")]
    string? Builder => TryGetValue(() => Builder);

    /// <summary>Whether no step is taken from the cache. False by default.</summary>
    [Parameter("Builds every step anew.")]
    bool NoCache => TryGetValue<bool?>(() => NoCache) ?? false;

    /// <summary>Our opinion: what the parameters say, the version stamped, loaded into the local engine.</summary>
    sealed Configure<BuildOptions> DockerSettingsBase => options => options with
    {
        Dockerfile = File,
        Target = Target,
        Builder = Builder,
        NoCache = NoCache,
        Load = true,
        Provenance = "false",
    };

    /// <summary>What the build changes about it; nothing by default.</summary>
    Configure<BuildOptions> DockerSettings => options => options;

    /// <summary>What the smoke run expects of the image: by default that <c>--version</c> prints version and commit, and that it gets healthy.</summary>
    Configure<SmokeExpectation> DockerSmokeSettings => expectation => expectation;

    /// <summary>Builds, loads and smoke-runs the image.</summary>
    Target Docker => _ => _
        .Description("Builds the image, loads it as <image>:<version> and <image>:latest, smoke-runs it.")
        .TryDependsOn<IProvision>(x => x.ProvisionIfAsked)
        .Executes(() => BuildLocalImage());

    private async Task BuildLocalImage()
    {
        var run = new LocalImageRun(this, BuildCommands.Runner, BuildCommands.Cancellation);
        var report = await run.ExecuteAsync();
        ReportSummary(pairs =>
        {
            foreach (var (key, value) in report.Summary)
            {
                pairs.Add(key, value);
            }

            return pairs;
        });
    }

    /// <summary>The options of a build of this source, without what only a local or only a pushed image has.</summary>
    internal BuildOptions CreateOptions(SourceVersion version, string? goImage)
    {
        var arguments = new Dictionary<string, string?>
        {
            ["VERSION"] = version.Version,
            ["COMMIT"] = version.Commit,
            ["BUILD_TIME"] = version.BuildTime,
            ["SOURCE_DATE_EPOCH"] = version.SourceDateEpoch,
        };
        if (goImage is not null)
        {
            arguments["GO_IMAGE"] = goImage;
        }

        foreach (var argument in BuildArgs)
        {
            var parts = argument.Split('=', 2);
            arguments[parts[0]] = parts.Length == 2 ? parts[1] : null;
        }

        return new BuildOptions
        {
            Context = RootDirectory,
            BuildArguments = arguments,
            Secrets = [.. Secrets.Select(BuildSecret.Parse)],
        };
    }
}
