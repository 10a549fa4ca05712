using System.Diagnostics;
using System.Globalization;

namespace Slipway.Acceptance.Tests.Development;

/// <summary>A development container that runs a module; removed at the end.</summary>
internal sealed class DevelopmentContainer : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly string name;
    private readonly Lazy<Task<string>> address;

    private DevelopmentContainer(string name)
    {
        this.name = name;
        Log = new ContainerLog(name);
        address = new Lazy<Task<string>>(() => DockerCommand.Output("port", name, "8080"));
    }

    public ContainerLog Log { get; private set; }

    /// <summary>Starts the agent and waits for it.</summary>
    public static async Task<DevelopmentContainer> Agent(DevelopmentImage image, ServiceSource source, params IEnumerable<string> options)
    {
        var container = await Start(image, source, ["--init", "--publish", "127.0.0.1::8080", .. options]);
        await container.Log.Next("slipway: started pid ");
        return container;
    }

    /// <summary>Starts the small program in a mode, with or without an init process, and waits for it.</summary>
    public static async Task<DevelopmentContainer> Small(
        DevelopmentImage image, ServiceSource source, string mode = "", bool init = true, IEnumerable<string>? options = null, IEnumerable<string>? arguments = null)
    {
        List<string> all = ["--env", "MAIN=.", "--env", "VERSION_PACKAGE=", "--env", "HEALTH_ARGS=", "--env", $"MODE={mode}", .. options ?? []];
        var container = await Start(image, source, init ? ["--init", .. all] : all, arguments);
        await container.Log.Next("edition");
        return container;
    }

    /// <summary>Starts a container and waits for nothing.</summary>
    public static async Task<DevelopmentContainer> Start(
        DevelopmentImage image, ServiceSource source, IEnumerable<string> options, IEnumerable<string>? arguments = null)
    {
        var name = $"slipway-test-{Guid.NewGuid():N}";
        await DockerCommand.Output([
            "run", "--detach", "--name", name,
            "--volume", $"{source.Path}:/src:ro",
            "--volume", $"{image.ModuleVolume}:/go/pkg/mod", "--volume", $"{image.CacheVolume}:/go/cache",
            .. options, image.Name, .. arguments ?? []]);
        return new DevelopmentContainer(name);
    }

    public Task Signal(string signal) => DockerCommand.Output("kill", "--signal", signal, name);

    /// <summary>Asks for a build and waits until its result runs.</summary>
    public async Task Reload()
    {
        await Signal("USR1");
        await Log.Next("slipway: started pid ");
    }

    /// <summary>What the service answers; waits for it to listen.</summary>
    public async Task<string> Get(string path)
    {
        var uri = new Uri($"http://{await address.Value}{path}");
        for (var watch = Stopwatch.StartNew(); ;)
        {
            try
            {
                return (await Http.GetStringAsync(uri, TestContext.Current.CancellationToken)).Trim();
            }
            catch (HttpRequestException) when (watch.Elapsed < TimeSpan.FromSeconds(20))
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
        }
    }

    /// <summary>Runs a shell command in the container and returns what it prints.</summary>
    public Task<string> Shell(string command) => DockerCommand.Output("exec", name, "sh", "-c", command);

    /// <summary>One line for each process: its name and its state.</summary>
    public async Task<string[]> Processes()
        => [.. (await Shell("cat /proc/[0-9]*/stat 2>/dev/null | cut -d' ' -f2,3 | grep -v '^(cat)'")).Split('\n').Order()];

    public Task<string> State(string template) => DockerCommand.Output("inspect", "--format", template, name);

    /// <summary>Waits until the health check says so.</summary>
    public async Task WaitFor(string health)
    {
        var watch = Stopwatch.StartNew();
        while (await State("{{.State.Health.Status}}") != health)
        {
            watch.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1), "it must become {0}", health);
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Sends a signal and returns the exit code and how long the end took.</summary>
    public async Task<(int Code, TimeSpan Time)> End(string signal)
    {
        var watch = Stopwatch.StartNew();
        await Signal(signal);
        var code = await DockerCommand.Output("wait", name);
        return (int.Parse(code, CultureInfo.InvariantCulture), watch.Elapsed);
    }

    /// <summary>Starts it again after its end.</summary>
    public async Task Restart()
    {
        await DockerCommand.Output("start", name);
        Log.Dispose();
        Log = new ContainerLog(name);
    }

    public async ValueTask DisposeAsync()
    {
        Log.Dispose();
        await DockerCommand.Remove("rm", "--force", "--volumes", name);
    }
}
