using System.Globalization;
using Nuke.Common;
using Slipway.Docker.Builds;
using Slipway.Docker.Commands;
using Slipway.Docker.Engine;
using Slipway.Docker.Images;
using Slipway.Docker.Progress;
using Slipway.Docker.Provisioning;
using Slipway.Docker.Versioning;

namespace Slipway.Components;

/// <summary>One run of <see cref="IDocker"/>: version and base image, build, smoke run, summary.</summary>
internal sealed class LocalImageRun(IDocker component, ICommandRunner runner, CancellationToken cancellation)
{
    public async Task<ImageReport> ExecuteAsync()
    {
        var name = ImageReference.Parse(component.Image);
        using var engine = DockerEngine.Connect(runner);
        var version = component.ReadSourceVersion(cancellation);
        var goImage = await ChooseGoImage(engine);
        var options = CreateOptions(name, await version, goImage);
        var folder = Directory.CreateDirectory(component.RootDirectory / "artifacts" / "docker" / name.ShortName).FullName;
        var result = await Build(options, folder);
        var smoke = await Check(engine, options, await version, folder);
        return Report(options, result, await engine.InspectImageAsync(smoke.ImageId, cancellation), smoke);
    }

    private BuildOptions CreateOptions(ImageReference name, SourceVersion version, string? goImage)
    {
        if (version.Reason is { } reason)
        {
            Console.WriteLine($"No version from git ({reason}): the image says {version.Version}.");
        }

        var tags = component.Tags.Prepend(ImageNames.ToTag(version.Version)).Append("latest").Distinct(StringComparer.Ordinal);
        return component.DockerSettings(component.DockerSettingsBase(component.CreateOptions(version, goImage) with
        {
            Tags = [.. tags.Select(tag => $"{name.Name}:{tag}")],
        }));
    }

    /// <summary>What was asked for; else the image that provisioning made, where there is one; else the Dockerfile's default.</summary>
    private async Task<string?> ChooseGoImage(IDockerEngine engine)
    {
        if (component.GoImage is { } asked)
        {
            return asked;
        }

        try
        {
            if (await engine.InspectImageAsync(GoBaseImage.Latest, cancellation) is null)
            {
                return null;
            }
        }
        catch (EngineException)
        {
            await RequireDocker();
            throw;
        }

        Console.WriteLine($"Go base image: {GoBaseImage.Latest}, which provisioning made (--docker-go-image takes another).");
        return GoBaseImage.Latest;
    }

    private async Task<BuildResult> Build(BuildOptions options, string folder)
    {
        using var display = ProgressDisplay.OfConsole();
        try
        {
            return await new ImageBuilder(runner).BuildAsync(options, display, folder, cancellation);
        }
        catch (BuildFailedException)
        {
            // When something is missing altogether, that is the reason; else the build's own message says more.
            await RequireDocker();
            throw;
        }
    }

    private async Task RequireDocker()
        => (await new EngineProbe(runner).ProbeAsync(cancellation)).Require(DockerNeeds.Build);

    private async Task<SmokeResult> Check(IDockerEngine engine, BuildOptions options, SourceVersion version, string folder)
    {
        var expectation = component.DockerSmokeSettings(new SmokeExpectation(version.Version, version.Commit));
        var result = await new SmokeRun(runner, engine)
            .RunAsync(options.Tags[0], expectation, new SmokeRecord(Path.Combine(folder, "smoke.json")), cancellation);
        Assert.True(result.Passed, result.FailureMessage);
        Console.WriteLine(result.AlreadyPassed
            ? "Smoke run: this image has passed before."
            : $"Smoke run: {string.Join(", ", result.Checks)}");
        return result;
    }

    private static ImageReport Report(BuildOptions options, BuildResult result, ImageFacts? facts, SmokeResult smoke)
    {
        var cache = result.Progress.Cache;
        // With the containerd store the engine's id is the manifest's and its size what is pushed; else the files' size.
        var isCompressed = facts is not null && facts.Id != result.Metadata?.ConfigDigest;
        return new ImageReport(
        [
            ("Image", options.Tags[0]),
            ("Size", facts is null ? "unknown" : $"{Megabytes(facts.Size)}{(isCompressed ? " compressed" : string.Empty)}"),
            ("Time", string.Create(CultureInfo.InvariantCulture, $"{result.Duration.TotalSeconds:0.0} s")),
            ("Cached", $"{cache.Cached} of {cache.Total} steps"),
            ("Context", string.Create(CultureInfo.InvariantCulture, $"{result.Progress.ContextBytes / 1000.0:0.0} kB sent")),
            ("Smoke run", smoke.AlreadyPassed ? "passed before" : "passed"),
        ]);
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.00} MB");
}
