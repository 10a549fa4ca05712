namespace Slipway.Docker.Engine;

/// <summary>The programs that builds need; each null when it was not found.</summary>
/// <param name="Client">Docker's client.</param>
/// <param name="Buildx">The buildx plugin.</param>
/// <param name="Compose">The Compose plugin.</param>
public sealed record DockerTools(ToolVersion? Client, ToolVersion? Buildx, ToolVersion? Compose);
