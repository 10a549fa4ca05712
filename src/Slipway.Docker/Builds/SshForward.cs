namespace Slipway.Docker.Builds;

/// <summary>An SSH agent socket or keys for <c>RUN --mount=type=ssh</c>.</summary>
/// <param name="Id">The id that the Dockerfile uses; <c>default</c> when it names none.</param>
/// <param name="Paths">A socket or key files; none means the agent that <c>SSH_AUTH_SOCK</c> names.</param>
public sealed record SshForward(string Id, params IReadOnlyList<string> Paths);
