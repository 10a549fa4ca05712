namespace Slipway.Docker.Engine;

/// <summary>The state of a container's health check.</summary>
/// <param name="Status"><c>starting</c>, <c>healthy</c> or <c>unhealthy</c>.</param>
/// <param name="FailingStreak">How often in a row it has failed.</param>
/// <param name="LastOutput">What the last check wrote; empty when there was none.</param>
public sealed record ContainerHealth(string Status, int FailingStreak, string LastOutput);
