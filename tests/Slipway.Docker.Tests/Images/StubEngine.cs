using Slipway.Docker.Engine;
using Slipway.Docker.Images;

namespace Slipway.Docker.Tests.Images;

/// <summary>An engine with one image and one container.</summary>
internal sealed class StubEngine : IDockerEngine
{
    public ImageFacts? Image { get; set; } = new()
    {
        Id = "sha256:1",
        User = "65532:65532",
        Healthcheck = new Healthcheck(["CMD", "/agent", "healthcheck"], TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0),
    };

    public ContainerState? Container { get; set; } = new("c", "running", 0, false, "", new ContainerHealth("healthy", 0, ""));

    public Action? OnInspectContainer { get; set; }

    public Task<ImageFacts?> InspectImageAsync(string image, CancellationToken cancellationToken = default) => Task.FromResult(Image);

    public Task<ContainerState?> InspectContainerAsync(string container, CancellationToken cancellationToken = default)
    {
        OnInspectContainer?.Invoke();
        return Task.FromResult(Container);
    }

    public Task PingAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<EngineVersion> VersionAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<EngineInfo> InfoAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<ImageLayer>?> HistoryAsync(string image, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<DiskUse> DiskUseAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
