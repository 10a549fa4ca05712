using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Slipway.Docker.Engine;

/// <summary>Where the engine is, found out as Docker's client does: <c>DOCKER_HOST</c>, <c>DOCKER_CONTEXT</c>, the current context, the default.</summary>
/// <param name="Host">The address, such as <c>unix:///var/run/docker.sock</c>, <c>tcp://…</c>, <c>ssh://…</c>, <c>npipe://…</c>.</param>
/// <param name="Source">What said so: a variable, a context's name, <c>default</c>.</param>
/// <param name="UsesTls">Whether the connection is encrypted.</param>
public sealed record DockerEndpoint(string Host, string Source, bool UsesTls)
{
    /// <summary>The default of this system.</summary>
    public static string DefaultHost => OperatingSystem.IsWindows() ? "npipe://./pipe/docker_engine" : "unix:///var/run/docker.sock";

    /// <summary>The path of the socket, or null when it is no Unix socket.</summary>
    public string? SocketPath => Host.StartsWith("unix://", StringComparison.Ordinal) ? Host["unix://".Length..] : null;

    /// <summary>Whether the engine is on this machine.</summary>
    public bool IsLocal => SocketPath is not null || Host.StartsWith("npipe:", StringComparison.Ordinal);

    /// <summary>Finds the endpoint.</summary>
    /// <param name="settings">The environment and the folders; this process's by default.</param>
    /// <exception cref="EngineException">The context does not exist, or its description cannot be read.</exception>
    public static DockerEndpoint Resolve(DockerSettings? settings = null)
    {
        settings ??= new DockerSettings();
        var tls = !string.IsNullOrEmpty(settings.Variable("DOCKER_TLS_VERIFY")) || !string.IsNullOrEmpty(settings.Variable("DOCKER_TLS"));
        if (settings.Variable("DOCKER_HOST") is { Length: > 0 } host)
        {
            return new DockerEndpoint(Normalize(host), "DOCKER_HOST", tls);
        }

        var variable = settings.Variable("DOCKER_CONTEXT");
        var context = string.IsNullOrEmpty(variable) ? settings.Configuration().Text("currentContext") : variable;
        return context is "" or "default"
            ? new DockerEndpoint(DefaultHost, "default", tls && OperatingSystem.IsWindows())
            : FromContext(context, settings);
    }

    private static DockerEndpoint FromContext(string name, DockerSettings settings)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var file = Path.Combine(settings.ConfigFolder, "contexts", "meta", id, "meta.json");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var endpoint = ((JsonElement?)document.RootElement).Object("Endpoints").Object("docker");
            var host = endpoint.Text("Host");
            var usesTls = Directory.Exists(Path.Combine(settings.ConfigFolder, "contexts", "tls", id, "docker"));
            return new DockerEndpoint(host.Length == 0 ? DefaultHost : Normalize(host), name, usesTls);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new EngineException(
                EngineFailure.Configuration,
                $"Docker's context '{Progress.TerminalText.Escape(name)}' cannot be read ({file}): docker context ls lists those that exist, docker context use chooses one.",
                exception);
        }
    }

    /// <summary>The client takes a host without a scheme as TCP.</summary>
    private static string Normalize(string host)
        => host.Contains("://", StringComparison.Ordinal) ? host
            : host.StartsWith('/') ? "unix://" + host
            : "tcp://" + host;
}
