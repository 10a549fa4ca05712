using Slipway.Docker.Commands;
using Slipway.Docker.LiveReload;
using Slipway.Docker.LiveReload.Configuration;
using Slipway.Docker.LiveReload.Output;
using Slipway.TestKit;

namespace Slipway.Docker.Tests.LiveReload;

/// <summary>A real loop in a folder of its own, with a configuration as a user would write it. Its program is a shell script.</summary>
internal sealed class ReloadSession : IAsyncDisposable
{
    /// <summary>Copies the source to the program: as quick a build as there is, and it fails when the source says so.</summary>
    public const string Build = """
        [build]
        cmd = "if grep -q BROKEN main.go; then echo './main.go:3:5: undefined: BROKEN' >&2; exit 1; fi; cp main.go tmp/main; chmod +x tmp/main"
        delay = 50
        include_ext = ["go"]

        """;

    private readonly CancellationTokenSource stop = new();
    private readonly TempFolder folder = new();
    private Task<LiveReloadResult>? running;

    public RecordingOutput Output { get; } = new();

    public string Root => folder.Path;

    public static ReloadSession With(string toml, string program)
    {
        var session = new ReloadSession();
        session.Write(".air.toml", toml);
        session.Write("main.go", program);
        return session;
    }

    /// <summary>A program that says what it is and then waits.</summary>
    public static string Program(string says) => $"#!/bin/sh\necho {says} $$\nexec sleep 1000\n";

    public string Write(string path, string content) => folder.Write(path, content);

    public ReloadSession Start(HostActionOptions? options = null)
    {
        var loaded = AirConfigurationLoader.Load(new ConfigurationSource(Root));
        var loop = LiveReloadLoop.ForHost(loaded.Configuration, new ProcessLauncher(), Output, options);
        running = Task.Run(() => loop.RunAsync(stop.Token));
        return this;
    }

    public async Task<LiveReloadResult> StopAsync()
    {
        await stop.CancelAsync();
        return await running!;
    }

    /// <summary>The process id that the program printed after its text.</summary>
    public int PidOf(string says) => int.Parse(Output.Texts(LiveReloadEventKind.AppOutput).Last(line => line.StartsWith(says + " ")).Split(' ')[1]);

    public async ValueTask DisposeAsync()
    {
        if (running is { IsCompleted: false })
        {
            await StopAsync();
        }

        stop.Dispose();
        folder.Dispose();
    }
}
