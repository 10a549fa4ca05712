namespace Slipway.Docker.Progress;

/// <summary>
/// What a step is called in any build of the same Dockerfile. Runs are joined on it: digests differ between runs for
/// everything that depends on local files, and the numbers of plain logs are in the order of printing.
/// </summary>
/// <param name="Platform">The platform, or null when the build was for one that was not named.</param>
/// <param name="Stage">The stage, or null for a single unnamed one.</param>
/// <param name="Instruction">The instruction's text.</param>
/// <param name="Occurrence">Which of the steps with the same values before this it is, from 0.</param>
public sealed record StepKey(string? Platform, string? Stage, string Instruction, int Occurrence);
