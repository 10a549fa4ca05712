using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Tests.Provisioning;

/// <summary>A machine in memory. Commands are recorded and succeed; what they change is decided by <see cref="OnCommand"/>.</summary>
internal sealed class FakeMachine : IMachine, ICommandRunner, IEngineProbe
{
    public const string Bookworm = """
        PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
        VERSION_ID="12"
        VERSION_CODENAME=bookworm
        ID=debian
        """;

    public Dictionary<string, string> Files { get; } = new(StringComparer.Ordinal) { ["/etc/os-release"] = Bookworm };

    public HashSet<string> Programs { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Images { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal) { ["PATH"] = "/usr/bin:/bin" };

    public List<string> Ran { get; } = [];

    public List<string> Events { get; } = [];

    public Func<Command, CommandResult?> OnCommand { get; set; } = _ => null;

    public EngineInfo? Running { get; set; }

    public int Delays { get; private set; }

    public Action<int> OnDelay { get; set; } = _ => { };

    public bool IsLinux { get; set; } = true;

    public bool IsRoot { get; set; } = true;

    public string Architecture { get; set; } = "amd64";

    public string Endpoint { get; set; } = "unix:///var/run/docker.sock";

    public bool IsDefault { get; set; } = true;

    public ICommandRunner Commands => this;

    public IEngineProbe Engine => this;

    public string? Read(string path) => Files.GetValueOrDefault(path);

    public bool Exists(string path) => Files.Keys.Any(file => file == path || file.StartsWith(path + "/", StringComparison.Ordinal));

    public IReadOnlyList<string> List(string folder) =>
    [
        .. Files.Keys
            .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(file => file[(folder.Length + 1)..].Split('/')[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public string? FindProgram(string name) => Programs.Contains(name) ? $"/usr/bin/{name}" : null;

    public string Resolve(string path) => Links.GetValueOrDefault(path, path);

    public string? Variable(string name) => Variables.GetValueOrDefault(name);

    public void Write(string path, string content)
    {
        Events.Add($"write {path}");
        Files[path] = content;
    }

    public void Delete(string path)
    {
        Events.Add($"delete {path}");
        Files.Remove(path);
    }

    public Task<IDisposable> LockAsync(Action onWait, CancellationToken cancellationToken)
        => Task.FromResult<IDisposable>(new MemoryStream());

    public async Task DelayAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        OnDelay(++Delays);
        // Time limits are real ones.
        await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
    }

    public Task<CommandResult> RunAsync(Command command, CancellationToken cancellationToken = default)
    {
        var line = string.Join(' ', [command.FileName, .. command.Arguments]);
        Ran.Add(line);
        Events.Add($"run {line}");
        var result = OnCommand(command) ?? new CommandResult(0, "", "", TimeSpan.Zero);
        foreach (var output in result.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            command.OnOutputLine?.Invoke(output);
        }

        foreach (var error in result.StandardError.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            command.OnErrorLine?.Invoke(error);
        }

        return Task.FromResult(result);
    }

    public Task<EngineInfo?> InfoAsync(CancellationToken cancellationToken) => Task.FromResult(Running);

    public Task<bool> HasImageAsync(string reference, CancellationToken cancellationToken) => Task.FromResult(Images.Contains(reference));
}
