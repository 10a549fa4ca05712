namespace Slipway.Docker.Tests;

/// <summary>What a command answers.</summary>
internal sealed record Answer(int ExitCode, string Output = "", string Error = "");
