using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Slipway.TestKit;

/// <summary>
/// What a test says first that needs Docker: on a developer's machine without it the test is skipped, with the reason; in
/// CI (the environment variable <c>CI</c> is <c>true</c>) it fails, so that no CI can skip it without anyone noticing.
/// </summary>
public static class DockerRequired
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Goes on when a Docker engine answers.</summary>
    public static void OrSkip()
    {
        if (WhyNot() is { } reason)
        {
            Missing(reason);
        }
    }

    /// <summary>Skips the test for the reason; in CI fails it.</summary>
    public static void Missing(string reason)
    {
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            Assert.Fail($"{reason} In CI this is a failure: run './build.sh test --provision', or install what is missing.");
        }

        Assert.Skip($"{reason} Run './build.sh provision' to have it.");
    }

    private static string? WhyNot()
    {
        var host = Environment.GetEnvironmentVariable("DOCKER_HOST");
        var path = host switch
        {
            null or "" => "/var/run/docker.sock",
            _ when host.StartsWith("unix://", StringComparison.Ordinal) => host["unix://".Length..],
            _ => null,
        };
        // Over TCP or SSH only the client knows how to ask; somebody who sets this has an engine.
        return path is null || Answers(path) ? null : $"No Docker engine answers at {path}.";
    }

    private static bool Answers(string path)
    {
        try
        {
            using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            {
                ReceiveTimeout = (int)Patience.TotalMilliseconds,
            };
            socket.Connect(new UnixDomainSocketEndPoint(path));
            socket.Send("GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n"u8);
            var buffer = new byte[64];
            var length = socket.Receive(buffer);
            return Encoding.ASCII.GetString(buffer, 0, length).Contains(" 200 ", StringComparison.Ordinal);
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
