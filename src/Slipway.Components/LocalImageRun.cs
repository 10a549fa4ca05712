using System.Globalization;
using Slipway.Docker.Builds;
using Slipway.Docker.Commands;
using Slipway.Docker.Images;
using Slipway.Docker.Progress;

namespace Slipway.Components;

/// <summary>One run of <see cref="IDocker"/>: version, build, smoke run, summary.</summary>
internal sealed class LocalImageRun(IDocker component, ICommandRunner runner, CancellationToken cancellation)
{
    public async Task<ImageReport> ExecuteAsync()
    {
        var version = await component.ReadSourceVersion(cancellation);
        var name = ImageReference.Parse(component.Image);
        var tags = component.Tags.Append(ImageNames.ToTag(version.Version)).Append("latest").Distinct(StringComparer.Ordinal);
        var options = component.DockerSettings(component.DockerSettingsBase(component.CreateOptions(version, component.GoImage) with
        {
            Tags = [.. tags.Select(tag => $"{name.Name}:{tag}")],
        }));
        var folder = component.RootDirectory / "artifacts" / "docker" / name.ShortName;
        Directory.CreateDirectory(folder);
        using var display = ProgressDisplay.OfConsole();
        var result = await new ImageBuilder(runner).BuildAsync(options, display, folder, cancellation);
        var cache = result.Progress.Cache;
        return new ImageReport(
        [
            ("Image", options.Tags[0]),
            ("Time", string.Create(CultureInfo.InvariantCulture, $"{result.Duration.TotalSeconds:0.0} s")),
            ("Cached", $"{cache.Cached} of {cache.Total} steps"),
            ("Context", string.Create(CultureInfo.InvariantCulture, $"{result.Progress.ContextBytes / 1000.0:0.0} kB sent")),
        ]);
    }
}
