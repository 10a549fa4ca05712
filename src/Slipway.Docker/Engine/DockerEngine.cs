using Slipway.Docker.Commands;

namespace Slipway.Docker.Engine;

/// <summary>Makes the way to an engine that fits its endpoint. Nothing is connected until something is asked.</summary>
public static class DockerEngine
{
    /// <summary>The engine at an endpoint.</summary>
    /// <param name="endpoint">Where it is.</param>
    /// <param name="runner">Starts Docker's client where only that can reach the engine (SSH, TLS).</param>
    /// <param name="docker">The client: a name on <c>PATH</c> or a path.</param>
    public static IDockerEngine Connect(DockerEndpoint endpoint, ICommandRunner runner, string docker = "docker")
        => endpoint.SocketPath is { } path ? new SocketDockerEngine(path, () => new LibraryDockerEngine(endpoint.Host))
            : endpoint.UsesTls || endpoint.Host.StartsWith("ssh:", StringComparison.Ordinal) ? new CommandDockerEngine(runner, docker)
            : new LibraryDockerEngine(endpoint.Host);

    /// <summary>The engine that Docker's client would use.</summary>
    /// <exception cref="EngineException">The context does not exist, or cannot be read.</exception>
    public static IDockerEngine Connect(ICommandRunner runner) => Connect(DockerEndpoint.Resolve(), runner);
}
