namespace Slipway.Docker.Commands;

/// <summary>What a command left behind.</summary>
/// <param name="ExitCode">The exit code; 0 is success.</param>
/// <param name="StandardOutput">All of standard output, or empty when it was not kept.</param>
/// <param name="StandardError">All of standard error, or empty when it was not kept.</param>
/// <param name="Duration">From start to exit.</param>
public sealed record CommandResult(int ExitCode, string StandardOutput, string StandardError, TimeSpan Duration)
{
    /// <summary>Whether the exit code is 0.</summary>
    public bool IsSuccess => ExitCode == 0;
}
