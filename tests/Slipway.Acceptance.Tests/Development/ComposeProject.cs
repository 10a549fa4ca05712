namespace Slipway.Acceptance.Tests.Development;

/// <summary>A copy of what docker-compose.yml needs, as a project of its own; nothing of it is left at the end.</summary>
internal sealed class ComposeProject : IAsyncDisposable
{
    // Whatever the machine sets for these, the tests start from the defaults.
    private static readonly string[] Variables =
    [
        "GO_IMAGE", "VERSION", "COMMIT", "BUILD_TIME", "UID", "GID", "DEV_PORT", "AGENT_PORT", "APP_ARGS", "STOP_SIGNAL", "KILL_DELAY", "POLL",
        "COMPOSE_FILE", "COMPOSE_PROFILES", "COMPOSE_PROJECT_NAME",
    ];

    private readonly TempFolder folder = new();
    private readonly Dictionary<string, string?> variables = Variables.ToDictionary(name => name, _ => (string?)null);

    public ComposeProject()
    {
        Name = $"slipway-test-{Guid.NewGuid():N}"[..24];
        foreach (var file in Repository.Files("src/agent").Concat(["Dockerfile", "Dockerfile.dev", "docker-compose.yml", ".dockerignore"]))
        {
            folder.Write(file, Repository.Read(file));
        }
    }

    public string Name { get; }

    public string Root => folder.Path;

    public ComposeProject With(string variable, string? value)
    {
        variables[variable] = value;
        return this;
    }

    /// <summary>Makes the agent's /healthz answer another text.</summary>
    public void Answer(string text)
    {
        const string Server = "src/agent/internal/server/server.go";
        folder.Write(Server, Repository.Read(Server).Replace("\"ok\\n\"", $"\"{text}\\n\""));
    }

    /// <summary>Uses the image that the machine has, ports that are free, and a user that may read the folder.</summary>
    public async Task Prepare()
    {
        With("GO_IMAGE", await DockerCommand.GoImage()).With("DEV_PORT", "0").With("AGENT_PORT", "0");
        (await new ProgramRun("chmod", "-R", "a+rX", Root).RunAsync(TestContext.Current.CancellationToken)).OrThrow();
    }

    /// <summary>Fills the project's build cache from another volume: the first build of all has a test of its own.</summary>
    public async Task Warm(DevelopmentImage image)
    {
        var volume = $"{Name}_go-cache";
        await DockerCommand.Output("volume", "create", "--label", $"com.docker.compose.project={Name}", "--label", "com.docker.compose.volume=go-cache", volume);
        await DockerCommand.Output(
            "run", "--rm", "--user", "0", "--entrypoint", "cp",
            "--volume", $"{image.CacheVolume}:/from:ro", "--volume", $"{volume}:/to", image.Name, "-a", "/from/.", "/to");
    }

    public Task<ProgramResult> Run(params IEnumerable<string> arguments) => Compose(arguments, TestContext.Current.CancellationToken);

    public async Task<string> Output(params IEnumerable<string> arguments) => (await Run(arguments)).OrThrow().Output.Trim();

    public async Task<string> Get(string service, string path)
    {
        using var http = new HttpClient();
        var address = await Output("--profile", "production", "port", service, "8080");
        return (await http.GetStringAsync(new Uri($"http://{address}{path}"), TestContext.Current.CancellationToken)).Trim();
    }

    /// <summary>The containers, networks and volumes that carry the project's label.</summary>
    public async Task<string> Left()
    {
        var label = $"label=com.docker.compose.project={Name}";
        var containers = await DockerCommand.Output("ps", "--all", "--filter", label, "--format", "{{.Names}}");
        var networks = await DockerCommand.Output("network", "ls", "--filter", label, "--format", "{{.Name}}");
        var volumes = await DockerCommand.Output("volume", "ls", "--filter", label, "--format", "{{.Name}}");
        return $"containers: {containers}; networks: {networks}; volumes: {volumes.ReplaceLineEndings(" ")}";
    }

    public async ValueTask DisposeAsync()
    {
        await Compose(["--profile", "production", "down", "--volumes", "--timeout", "5"], CancellationToken.None);
        await DockerCommand.Remove("image", "rm", "--force", $"{Name}-dev", $"{Name}-agent");
        folder.Dispose();
    }

    private Task<ProgramResult> Compose(IEnumerable<string> arguments, CancellationToken cancellationToken)
        => variables
            .Aggregate(
                new ProgramRun("docker", ["compose", "--project-name", Name, "--progress", "plain", .. arguments]).In(Root),
                (run, variable) => run.With(variable.Key, variable.Value))
            .RunAsync(cancellationToken);
}
