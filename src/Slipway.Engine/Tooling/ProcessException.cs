namespace Nuke.Common.Tooling;

/// <summary>
/// A process failed: its exit code is not 0, or it ran longer than it may. The message names the command, the exit code, the
/// working directory and the last lines of standard error; secrets are masked in it.
/// </summary>
public class ProcessException : Exception
{
    /// <summary>Describes the failure of a process that has ended.</summary>
    public ProcessException(IProcess process)
        : base(ProcessFailure.Describe(process))
    {
        Process = process;
        ExitCode = process.ExitCode;
    }

    /// <summary>The exit code.</summary>
    public int ExitCode { get; }

    /// <summary>The process that failed.</summary>
    internal IProcess Process { get; }
}
