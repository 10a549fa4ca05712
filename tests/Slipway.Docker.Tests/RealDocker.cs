using Slipway.Docker.Commands;
using Slipway.TestKit;

namespace Slipway.Docker.Tests;

/// <summary>Images made with the real engine, removed at the end. Without an engine its tests are skipped, but never in CI.</summary>
internal sealed class RealDocker : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly List<string> images = [];

    private RealDocker()
    {
    }

    public CliWrapCommandRunner Runner { get; } = new();

    /// <summary>A folder of its own.</summary>
    public TempFolder Folder => folder;

    public static async Task<RealDocker> StartAsync(params string[] baseImages)
    {
        var docker = new RealDocker();
        foreach (var arguments in baseImages.Select(image => new[] { "image", "inspect", image }).Prepend(["version"]))
        {
            try
            {
                var result = await docker.Runner.RunAsync(Command.Of("docker", arguments), TestContext.Current.CancellationToken);
                Require(result.IsSuccess, $"docker {string.Join(' ', arguments)}: {result.StandardError}");
            }
            catch (CommandNotFoundException exception)
            {
                Require(false, exception.Message);
            }
        }

        return docker;
    }

    /// <summary>A name that no other test has; the image is removed at the end.</summary>
    public string NewImageName()
    {
        var name = $"slipway-test-{Guid.NewGuid():N}:1";
        images.Add(name);
        return name;
    }

    public async Task<string> RunAsync(params string[] arguments)
    {
        var result = await Runner.RunAsync(Command.Of("docker", arguments), TestContext.Current.CancellationToken);
        result.IsSuccess.Should().BeTrue(result.StandardError);
        return result.StandardOutput;
    }

    public void Dispose()
    {
        if (images.Count > 0)
        {
            Runner.RunAsync(Command.Of("docker", ["rmi", "--force", .. images]), CancellationToken.None).GetAwaiter().GetResult();
        }

        folder.Dispose();
    }

    private static void Require(bool condition, string reason)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            condition.Should().BeTrue(reason);
        }

        Assert.SkipUnless(condition, reason);
    }
}
