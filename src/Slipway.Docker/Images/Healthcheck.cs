namespace Slipway.Docker.Images;

/// <summary>The health check of an image.</summary>
/// <param name="Test">The command: <c>CMD</c> and its words, or <c>CMD-SHELL</c> and a line.</param>
/// <param name="Interval">The time between checks; zero means the engine's default, 30 s.</param>
/// <param name="Timeout">The time that a check may take; zero means the engine's default, 30 s.</param>
/// <param name="StartPeriod">The time in which failures do not count.</param>
/// <param name="Retries">How many failures in a row mean unhealthy; zero means the engine's default, 3.</param>
public sealed record Healthcheck(IReadOnlyList<string> Test, TimeSpan Interval, TimeSpan Timeout, TimeSpan StartPeriod, int Retries);
