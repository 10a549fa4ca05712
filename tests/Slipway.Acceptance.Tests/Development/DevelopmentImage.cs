namespace Slipway.Acceptance.Tests.Development;

/// <summary>Dockerfile.dev, built for a user, and volumes that are named after this run. All of it is removed at the end.</summary>
public sealed class DevelopmentImage : IAsyncDisposable
{
    private readonly string run = Guid.NewGuid().ToString("N")[..12];

    private DevelopmentImage()
    {
    }

    public string Name => $"slipway-test/dev:{run}";

    public string ModuleVolume => $"slipway-test-{run}-modules";

    public string CacheVolume => $"slipway-test-{run}-cache";

    /// <summary>Builds the image.</summary>
    public static async Task<DevelopmentImage> Build(int uid, int gid)
    {
        var image = new DevelopmentImage();
        var result = await image.TryBuild($"{uid}", $"{gid}");
        result.OrThrow();
        return image;
    }

    /// <summary>What a build for these ids says; nothing is left of it.</summary>
    public static async Task<ProgramResult> BuildResult(string uid, string gid)
    {
        await using var image = new DevelopmentImage();
        return await image.TryBuild(uid, gid);
    }

    public async ValueTask DisposeAsync()
    {
        await DockerCommand.Remove("image", "rm", "--force", Name);
        await DockerCommand.Remove("volume", "rm", "--force", ModuleVolume, CacheVolume);
    }

    private async Task<ProgramResult> TryBuild(string uid, string gid)
    {
        // The context is empty: whoever takes over Dockerfile.dev needs no other file.
        using var context = new TempFolder();
        List<string> arguments = ["build", "--file", Path.Combine(Repository.Root, "Dockerfile.dev"), "--tag", Name];
        arguments.AddRange(["--build-arg", $"UID={uid}", "--build-arg", $"GID={gid}"]);
        if (await DockerCommand.GoImage() is { } goImage)
        {
            arguments.AddRange(["--build-arg", $"GO_IMAGE={goImage}"]);
        }

        return await DockerCommand.Run([.. arguments, context.Path]);
    }
}
