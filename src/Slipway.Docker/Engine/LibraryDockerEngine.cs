using System.Globalization;
using System.Net.Sockets;
using Docker.DotNet;
using Docker.DotNet.Models;
using Slipway.Docker.Images;

namespace Slipway.Docker.Engine;

/// <summary>An engine through Docker.DotNet. No API version is pinned: engines differ in the oldest one that they accept.</summary>
internal sealed class LibraryDockerEngine(string host) : IDockerEngine
{
    private const string ContainerdDriver = "io.containerd.snapshotter.v1";

    private readonly DockerClient client = MakeClient(host);

    public Task PingAsync(CancellationToken cancellationToken)
        => AskAsync(async () =>
        {
            await client.System.PingAsync(cancellationToken);
            return true;
        });

    public Task<EngineVersion> VersionAsync(CancellationToken cancellationToken)
        => AskAsync(async () =>
        {
            var version = await client.System.GetVersionAsync(cancellationToken);
            return new EngineVersion(
                version.Version ?? "", version.APIVersion ?? "", version.MinAPIVersion ?? "", version.Os ?? "", Architectures.Normalize(version.Arch ?? ""));
        });

    public Task<EngineInfo> InfoAsync(CancellationToken cancellationToken)
        => AskAsync(async () =>
        {
            var info = await client.System.GetSystemInfoAsync(cancellationToken);
            return new EngineInfo
            {
                ServerVersion = info.ServerVersion ?? "",
                StorageDriver = info.Driver ?? "",
                UsesContainerdStore = (info.DriverStatus ?? []).Any(status => status.Contains(ContainerdDriver)),
                OperatingSystem = info.OperatingSystem ?? "",
                Platform = Architectures.Platform(info.OSType ?? "", info.Architecture ?? ""),
                Processors = (int)info.NCPU,
                Memory = info.MemTotal,
                DataFolder = info.DockerRootDir ?? "",
                IsRootless = (info.SecurityOptions ?? []).Any(option => option.Contains("rootless", StringComparison.Ordinal)),
            };
        });

    public Task<ImageFacts?> InspectImageAsync(string image, CancellationToken cancellationToken)
        => AskOrNullAsync(async () => LibraryModels.Image(await client.Images.InspectImageAsync(image, cancellationToken)));

    public Task<IReadOnlyList<ImageLayer>?> HistoryAsync(string image, CancellationToken cancellationToken)
        => AskOrNullAsync<IReadOnlyList<ImageLayer>>(async () =>
        {
            var history = await client.Images.GetImageHistoryAsync(image, cancellationToken);
            return [.. history.Select(layer => new ImageLayer(
                layer.CreatedBy ?? "", new DateTimeOffset(DateTime.SpecifyKind(layer.Created, DateTimeKind.Utc)), layer.Size, layer.Comment ?? ""))];
        });

    public Task<ContainerState?> InspectContainerAsync(string container, CancellationToken cancellationToken)
        => AskOrNullAsync(async () => LibraryModels.Container(await client.Containers.InspectContainerAsync(container, cancellationToken)));

    public Task<DiskUse> DiskUseAsync(CancellationToken cancellationToken)
        => AskAsync(async () =>
        {
            var usage = await client.System.GetDataUsageInfoAsync(new SytemDataUsageInfoParameters(), cancellationToken);
            return LibraryModels.DiskUse(usage)
                ?? throw new EngineException(EngineFailure.BadAnswer, "This engine is too old to be asked for its disk use over the network: use docker system df.");
        });

    public void Dispose() => client.Dispose();

    private static DockerClient MakeClient(string host)
    {
        try
        {
            return new DockerClientBuilder().WithEndpoint(new Uri(host)).Build();
        }
        catch (Exception exception) when (exception is UriFormatException or ArgumentException or NotSupportedException or InvalidOperationException or DockerConfigurationException)
        {
            throw new EngineException(
                EngineFailure.Configuration,
                $"'{Progress.TerminalText.Escape(host)}' is no address of an engine: unix:///PATH, tcp://HOST:PORT, ssh://USER@HOST.",
                exception);
        }
    }

    private async Task<T?> AskOrNullAsync<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return await AskAsync(ask);
        }
        catch (EngineException exception) when (exception.InnerException is DockerApiException { StatusCode: System.Net.HttpStatusCode.NotFound })
        {
            return null;
        }
    }

    private async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (DockerApiException exception)
        {
            var status = ((int)exception.StatusCode).ToString(CultureInfo.InvariantCulture);
            throw new EngineException(
                EngineFailure.Refused, $"The engine refused ({status}): {Progress.TerminalText.Escape(exception.ResponseBody ?? "")}", exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or SocketException or IOException or TimeoutException)
        {
            throw Innermost(exception) is SocketException { SocketErrorCode: SocketError.AccessDenied }
                ? new EngineException(EngineFailure.PermissionDenied, $"This user may not use the engine's socket {host}.", exception)
                : new EngineException(EngineFailure.NotRunning, $"No engine answers at {host}: {Innermost(exception).Message}.", exception);
        }
    }

    private static Exception Innermost(Exception exception) => exception.InnerException is { } inner ? Innermost(inner) : exception;
}
