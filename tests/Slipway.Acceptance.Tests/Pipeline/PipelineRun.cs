using System.Globalization;

namespace Slipway.Acceptance.Tests.Pipeline;

/// <summary>Runs this repository's own targets, with an image name that no one else uses, and removes the images in the end.</summary>
internal sealed class PipelineRun : IAsyncDisposable
{
    public PipelineRun(string? root = null)
    {
        DockerRequired.OrSkip();
        Root = root ?? Repository.Root;
    }

    public string Root { get; }

    /// <summary>The name of the image of this test.</summary>
    public string Image { get; } = $"slipway-test/agent-{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8]}";

    public string OutputFolder => Path.Combine(Root, "artifacts", "docker", Image[(Image.LastIndexOf('/') + 1)..]);

    public ProgramRun Launch(params string[] arguments)
        => new ProgramRun(Path.Combine(Root, "build.sh"), [.. arguments, "--docker-image", Image])
            .In(Root)
            .With("DOCKER_IMAGE_VERSION", null)
            .Within(TimeSpan.FromMinutes(10));

    public async Task<string> Inspect(string format, string tag = "latest")
        => (await new ProgramRun("docker", "image", "inspect", "--format", format, $"{Image}:{tag}").RunAsync()).OrThrow().Output.Trim();

    public async ValueTask DisposeAsync()
    {
        var images = await new ProgramRun("docker", "image", "ls", "--format", "{{.Repository}}:{{.Tag}}", Image).RunAsync();
        foreach (var image in images.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            await new ProgramRun("docker", "image", "rm", "--force", image).RunAsync();
        }

        if (Directory.Exists(OutputFolder))
        {
            Directory.Delete(OutputFolder, recursive: true);
        }
    }
}
