using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Slipway.TestKit;

/// <summary>
/// An empty image registry of its own for a test or a test class: the program <c>docker-registry</c> on a free loopback
/// port, with its storage in a temporary folder. A Docker engine trusts loopback registries without TLS.
/// </summary>
public sealed class LocalRegistry : IAsyncDisposable
{
    private const string Program = "docker-registry";
    private const int Attempts = 3;

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(20);

    private readonly TempFolder folder;
    private readonly Process process;
    private readonly StringBuilder log = new();

    private LocalRegistry(int port)
    {
        Address = $"127.0.0.1:{port}";
        folder = new TempFolder();
        var configuration = folder.Write("registry.yml", $"""
            version: 0.1
            log:
              accesslog:
                disabled: true
              level: warn
            storage:
              filesystem:
                rootdirectory: {folder.Folder("storage")}
              delete:
                enabled: true
            http:
              addr: {Address}
            """);
        process = new Process
        {
            StartInfo = new ProcessStartInfo(Program, ["serve", configuration])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) => Remember(line.Data);
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
    }

    /// <summary>Host and port, as they stand in front of an image's name.</summary>
    public string Address { get; }

    /// <summary>An image's name in this registry.</summary>
    public string Reference(string repository, string tag = "latest") => $"{Address}/{repository}:{tag}";

    /// <summary>
    /// Starts a registry and waits until it answers. Without the program the test is skipped, or fails in CI (<see cref="DockerRequired"/>).
    /// </summary>
    public static async Task<LocalRegistry> StartAsync(CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            var registry = new LocalRegistry(FreePort());
            try
            {
                await registry.RunAsync(cancellationToken);
                return registry;
            }
            catch (Win32Exception)
            {
                registry.folder.Dispose();
                registry.process.Dispose();
                DockerRequired.Missing($"The program {Program} is not installed.");
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Somebody else took the port in between.
                await registry.DisposeAsync();
            }
            catch
            {
                await registry.DisposeAsync();
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        folder.Dispose();
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://{Address}") };
        var watch = Stopwatch.StartNew();
        while (!await AnswersAsync(client, cancellationToken))
        {
            if (process.HasExited || watch.Elapsed > StartTimeout)
            {
                throw new InvalidOperationException($"{Program} does not answer at {Address}:\n{Log()}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }

        // What answered may be another one that has the port.
        if (process.HasExited)
        {
            throw new InvalidOperationException($"{Program} ended:\n{Log()}");
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/v2/", UriKind.Relative), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Remember(string? line)
    {
        lock (log)
        {
            log.AppendLine(line);
        }
    }

    private string Log()
    {
        lock (log)
        {
            return log.ToString();
        }
    }
}
