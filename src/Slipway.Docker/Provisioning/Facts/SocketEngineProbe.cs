using System.Net;
using System.Net.Sockets;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>Asks the engine over its Unix socket: a few milliseconds, no process.</summary>
/// <param name="socketPath">The socket's absolute path.</param>
internal sealed class SocketEngineProbe(string socketPath) : IEngineProbe
{
    /// <summary>Where Docker's packages put the socket.</summary>
    public const string DefaultPath = "/var/run/docker.sock";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public string Endpoint => $"unix://{socketPath}";

    public bool IsDefault => socketPath is DefaultPath or "/run/docker.sock";

    public async Task<EngineInfo?> InfoAsync(CancellationToken cancellationToken)
        => await GetAsync("/info", cancellationToken) is (HttpStatusCode.OK, var body) ? EngineInfo.Parse(body) : null;

    public async Task<bool> HasImageAsync(string reference, CancellationToken cancellationToken)
        => await GetAsync($"/images/{reference}/json", cancellationToken) is (HttpStatusCode.OK, _);

    private async Task<(HttpStatusCode Status, string Body)?> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { ConnectCallback = (_, token) => ConnectAsync(token), UseProxy = false };
        using var client = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var response = await client.GetAsync(new Uri($"http://docker{path}"), cancellationToken);
            return (response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (Exception error) when (error is HttpRequestException or IOException or SocketException
            || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private async ValueTask<Stream> ConnectAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(socketPath), cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
