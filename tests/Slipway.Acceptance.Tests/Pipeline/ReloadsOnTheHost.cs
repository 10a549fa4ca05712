using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Slipway.Acceptance.Tests.Pipeline;

[Trait("Category", "Docker")]
public sealed class ReloadsOnTheHost
{
    [Fact]
    public async Task A_saved_file_is_answered_by_a_new_process_and_an_interrupt_leaves_nothing()
    {
        using var clone = new RepositoryClone();
        var port = FreePort();
        var generation = File.ReadAllText(Path.Combine(Repository.Root, "build", "bin", "current")).Trim();
        using var watch = new ProgramRun(
                "dotnet",
                Path.Combine(Repository.Root, "build", "bin", generation, "_build.dll"),
                "dev-watch",
                "--dev-env",
                string.Create(CultureInfo.InvariantCulture, $"AGENT_LISTEN=127.0.0.1:{port}"))
            .In(clone.Root)
            .Start();
        var output = watch.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")) };
        try
        {
            await WaitFor(client, "0.0.0-local");
            var file = Path.Combine(clone.Root, "src", "agent", "internal", "version", "version.go");
            await File.WriteAllTextAsync(
                file,
                (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("0.0.0-local", "9.9.9-saved"),
                TestContext.Current.CancellationToken);
            await WaitFor(client, "9.9.9-saved");
        }
        finally
        {
            await new ProgramRun("kill", "-INT", watch.Id.ToString(CultureInfo.InvariantCulture)).RunAsync(CancellationToken.None);
        }

        await watch.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        watch.ExitCode.Should().Be(130, await output);
        var again = () => client.GetAsync(new Uri("/version", UriKind.Relative), TestContext.Current.CancellationToken);
        await again.Should().ThrowAsync<HttpRequestException>("the service has ended with the target");
    }

    private static async Task WaitFor(HttpClient client, string version)
    {
        for (var i = 0; i < 1200; i++)
        {
            try
            {
                if ((await client.GetStringAsync(new Uri("/version", UriKind.Relative), TestContext.Current.CancellationToken)).Contains(version))
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not up yet.
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"The service never answered with version {version}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
