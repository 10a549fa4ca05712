using Slipway.Docker.Images;

namespace Slipway.Docker.Engine;

/// <summary>An engine on a Unix socket: what every build asks goes the short way, the rest through the client library.</summary>
internal sealed class SocketDockerEngine(string socketPath, Func<IDockerEngine> library) : IDockerEngine
{
    private static readonly TimeSpan DiskTimeout = TimeSpan.FromMinutes(5);

    private readonly SocketHttp http = new(socketPath);
    private readonly Lazy<IDockerEngine> rest = new(library);

    public Task PingAsync(CancellationToken cancellationToken) => http.PingAsync(cancellationToken);

    public async Task<EngineVersion> VersionAsync(CancellationToken cancellationToken)
    {
        using var document = await http.GetAsync("/version", null, cancellationToken);
        return EngineJson.Version(document?.RootElement);
    }

    public async Task<EngineInfo> InfoAsync(CancellationToken cancellationToken)
    {
        using var document = await http.GetAsync("/info", null, cancellationToken);
        return EngineJson.Info(document?.RootElement);
    }

    public async Task<ImageFacts?> InspectImageAsync(string image, CancellationToken cancellationToken)
    {
        using var document = await http.GetAsync($"/images/{EscapeName(image)}/json", null, cancellationToken);
        return document is null ? null : EngineJson.Image(document.RootElement);
    }

    public Task<IReadOnlyList<ImageLayer>?> HistoryAsync(string image, CancellationToken cancellationToken)
        => rest.Value.HistoryAsync(image, cancellationToken);

    public Task<ContainerState?> InspectContainerAsync(string container, CancellationToken cancellationToken)
        => rest.Value.InspectContainerAsync(container, cancellationToken);

    // The library's model is that of API 1.52: of older engines it would read nothing.
    public async Task<DiskUse> DiskUseAsync(CancellationToken cancellationToken)
    {
        using var document = await http.GetAsync("/system/df", DiskTimeout, cancellationToken);
        return DiskUseJson.Read(document?.RootElement);
    }

    public void Dispose()
    {
        if (rest.IsValueCreated)
        {
            rest.Value.Dispose();
        }
    }

    private static string EscapeName(string name)
        => Uri.EscapeDataString(name)
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%40", "@", StringComparison.Ordinal);
}
