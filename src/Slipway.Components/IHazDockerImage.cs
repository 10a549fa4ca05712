using Nuke.Common;
using Slipway.Docker.Images;
using Slipway.Docker.Versioning;

namespace Slipway.Components;

/// <summary>The image that the components build: its name and its version.</summary>
[ParameterPrefix("Docker")]
public interface IHazDockerImage : INukeBuild
{
    /// <summary>The image's name without tag; by default the repository folder's name, made valid.</summary>
    [Parameter("Name of the image, without a tag; the repository folder's name by default.")]
    string Image => TryGetValue(() => Image) ?? ImageNames.FromFolder(RootDirectory.Name);

    /// <summary>
    /// The version that is stamped into the binary; by default what <c>git describe --tags --always --dirty</c> prints. Not called
    /// <c>DockerVersion</c>: official Docker images set <c>DOCKER_VERSION</c>.
    /// </summary>
    [Parameter("Version that is stamped into the binary; 'git describe --tags --always --dirty' by default.")]
    string? ImageVersion => TryGetValue(() => ImageVersion);

    /// <summary>Tags beside the version and <c>latest</c>.</summary>
    [Parameter("Further tags of the image.", Separator = ",")]
    string[] Tags => TryGetValue(() => Tags) ?? [];

    /// <summary>Reads the version of the source from git, with the version that was asked for in its place.</summary>
    sealed async Task<SourceVersion> ReadSourceVersion(CancellationToken cancellationToken = default)
    {
        var version = await new SourceVersionReader(BuildCommands.Runner, Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"))
            .ReadAsync(RootDirectory, cancellationToken);
        return ImageVersion is { } asked ? version with { Version = asked } : version;
    }
}
