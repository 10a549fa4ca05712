namespace Nuke.Common.Tooling;

/// <summary>What a process left behind.</summary>
/// <param name="ExitCode">The exit code; 0 is success, also in a dry run.</param>
/// <param name="Output">The lines, in order per stream; empty when they were not kept.</param>
/// <param name="Duration">From start to exit.</param>
/// <param name="End">Why the process ended.</param>
public sealed record ProcessResult(int ExitCode, IReadOnlyCollection<Output> Output, TimeSpan Duration, ProcessEnd End)
{
    /// <summary>Whether the exit code is 0.</summary>
    public bool IsSuccess => ExitCode == 0;

    /// <summary>The lines of one stream, joined by line feeds.</summary>
    public string Text(OutputType type) => string.Join('\n', Output.Where(line => line.Type == type).Select(line => line.Text));
}
