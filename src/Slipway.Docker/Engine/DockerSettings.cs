using System.Text.Json;

namespace Slipway.Docker.Engine;

/// <summary>What Docker's client reads its configuration from.</summary>
public sealed record DockerSettings
{
    /// <summary>Reads a variable of the environment; this process's by default.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>The user's home folder.</summary>
    public string HomeFolder { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>The folders of plugins that are for all users; by default those that Docker documents.</summary>
    public IReadOnlyList<string> SystemPluginFolders { get; init; } = OperatingSystem.IsWindows()
        ?
        [
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "Docker", "cli-plugins"),
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Docker", "cli-plugins"),
        ]
        :
        [
            "/usr/local/lib/docker/cli-plugins",
            "/usr/local/libexec/docker/cli-plugins",
            "/usr/lib/docker/cli-plugins",
            "/usr/libexec/docker/cli-plugins",
        ];

    /// <summary>The file that remembers the versions of programs; none by default, so that each is asked every time.</summary>
    public string? VersionCacheFile { get; init; }

    /// <summary>The folder of Docker's configuration: <c>DOCKER_CONFIG</c> or <c>~/.docker</c>.</summary>
    public string ConfigFolder => Variable("DOCKER_CONFIG") is { Length: > 0 } folder ? folder : Path.Combine(HomeFolder, ".docker");

    /// <summary>The folders in which plugins are looked for, in order.</summary>
    public IReadOnlyList<string> PluginFolders()
        => [.. Configuration().Texts("cliPluginsExtraDirs"), Path.Combine(ConfigFolder, "cli-plugins"), .. SystemPluginFolders];

    /// <summary>The client's configuration file; null when it is not there or cannot be read, which the client itself will report.</summary>
    internal JsonElement? Configuration()
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(ConfigFolder, "config.json")));
            return document.RootElement.Clone();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
