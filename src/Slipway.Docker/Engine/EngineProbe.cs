using System.Text.Json;
using Slipway.Docker.Commands;

namespace Slipway.Docker.Engine;

/// <summary>
/// Finds out what there is to build with. Cheap enough to run beside a build: programs are looked up as files, their versions are
/// remembered, and the engine is asked through its socket. No command is run when nothing has changed.
/// </summary>
/// <param name="runner">Asks programs for their versions.</param>
/// <param name="settings">Where to look; this process's environment by default.</param>
public sealed class EngineProbe(ICommandRunner runner, DockerSettings? settings = null)
{
    private static readonly TimeSpan VersionTimeout = TimeSpan.FromSeconds(10);

    private readonly DockerSettings settings = settings ?? new DockerSettings();

    /// <summary>Looks at programs and engine at the same time. What is missing is part of the answer, not an exception.</summary>
    public async Task<DockerEnvironment> ProbeAsync(CancellationToken cancellationToken = default)
    {
        var tools = FindToolsAsync(cancellationToken);
        var engine = AskEngineAsync(cancellationToken);
        return (await engine) with { Tools = await tools };
    }

    /// <summary>Finds the programs and their versions; the engine is not asked.</summary>
    public async Task<DockerTools> FindToolsAsync(CancellationToken cancellationToken = default)
    {
        var cache = new ToolVersionCache(settings.VersionCacheFile);
        var folders = settings.PluginFolders();
        var client = VersionAsync(FindClient(), cache, AskClientAsync, cancellationToken);
        var buildx = VersionAsync(FindPlugin(folders, "docker-buildx"), cache, AskPluginAsync, cancellationToken);
        var compose = VersionAsync(FindPlugin(folders, "docker-compose"), cache, AskPluginAsync, cancellationToken);
        var tools = new DockerTools(await client, await buildx, await compose);
        cache.Save();
        return tools;
    }

    private string? FindClient() => ExecutableFinder.Find("docker", settings.Variable("PATH"));

    private static string? FindPlugin(IReadOnlyList<string> folders, string name)
    {
        var file = OperatingSystem.IsWindows() ? name + ".exe" : name;
        return folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(ExecutableFinder.IsExecutable);
    }

    private async Task<DockerEnvironment> AskEngineAsync(CancellationToken cancellationToken)
    {
        var nothing = new DockerEnvironment { Tools = new DockerTools(null, null, null) };
        DockerEndpoint? endpoint = null;
        try
        {
            endpoint = DockerEndpoint.Resolve(settings);
            using var engine = DockerEngine.Connect(endpoint, runner, FindClient() ?? "docker");
            var version = engine.VersionAsync(cancellationToken);
            var info = await engine.InfoAsync(cancellationToken);
            return nothing with
            {
                Endpoint = endpoint,
                Version = await version,
                Info = info,
                Platforms = [info.Platform, .. endpoint.IsLocal ? Emulators.Platforms().Where(platform => platform != info.Platform) : []],
            };
        }
        catch (EngineException exception)
        {
            return nothing with { Endpoint = endpoint, Failure = exception.Failure, FailureMessage = exception.Message };
        }
    }

    private static async Task<ToolVersion?> VersionAsync(
        string? path, ToolVersionCache cache, Func<string, CancellationToken, Task<string?>> ask, CancellationToken cancellationToken)
    {
        if (path is null)
        {
            return null;
        }

        if (cache.Find(path) is { } known)
        {
            return new ToolVersion(path, known);
        }

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(VersionTimeout);
        string? version;
        try
        {
            version = (await ask(path, limited.Token))?.Trim().TrimStart('v');
        }
        catch (Exception exception) when (exception is CommandNotFoundException or JsonException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            version = null;
        }

        if (!string.IsNullOrEmpty(version))
        {
            cache.Add(path, version);
        }

        return new ToolVersion(path, version);
    }

    /// <summary><c>Docker version 28.2.2, build e6534b4</c>.</summary>
    private async Task<string?> AskClientAsync(string path, CancellationToken cancellationToken)
    {
        var result = await runner.RunAsync(Command.Of(path, "--version") with { ReadOnly = true }, cancellationToken);
        var words = result.StandardOutput.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return result.IsSuccess && words.Length > 2 ? words[2] : null;
    }

    /// <summary>What the client asks of each plugin as well.</summary>
    private async Task<string?> AskPluginAsync(string path, CancellationToken cancellationToken)
    {
        var result = await runner.RunAsync(Command.Of(path, "docker-cli-plugin-metadata") with { ReadOnly = true }, cancellationToken);
        if (!result.IsSuccess)
        {
            return null;
        }

        using var document = JsonDocument.Parse(result.StandardOutput);
        return ((JsonElement?)document.RootElement).Text("Version");
    }
}
