using System.Net.Sockets;
using System.Text;

namespace Slipway.Docker.Tests.Engine;

/// <summary>An engine on a Unix socket that answers what it is told, and counts the requests.</summary>
internal sealed class FakeEngine : IDisposable
{
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly Func<string, string?> answer;

    /// <param name="socketPath">Where to listen.</param>
    /// <param name="answer">Path to whole answer; null lets the request hang.</param>
    public FakeEngine(string socketPath, Func<string, string?> answer)
    {
        this.answer = answer;
        listener.Bind(new UnixDomainSocketEndPoint(socketPath));
        listener.Listen();
        _ = ServeAsync();
    }

    public static string Json(string json, int status = 200) => $"HTTP/1.0 {status} X\r\nContent-Type: application/json\r\n\r\n{json}";

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var connection = await listener.AcceptAsync();
                _ = AnswerAsync(connection);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test has ended.
        }
    }

    private async Task AnswerAsync(Socket connection)
    {
        var buffer = new byte[4096];
        var count = await connection.ReceiveAsync(buffer);
        var path = Encoding.ASCII.GetString(buffer, 0, count).Split(' ')[1];
        if (answer(path) is { } text)
        {
            await connection.SendAsync(Encoding.UTF8.GetBytes(text));
            connection.Dispose();
        }
    }
}
