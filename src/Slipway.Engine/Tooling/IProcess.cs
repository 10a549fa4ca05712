namespace Nuke.Common.Tooling;

/// <summary>A process that was started. Disposing it does not end it: <see cref="Kill"/> does, and so does the end of the build.</summary>
public interface IProcess : IDisposable
{
    /// <summary>The program's full path.</summary>
    string FileName { get; }

    /// <summary>The arguments as one command line, secrets masked.</summary>
    string Arguments { get; }

    /// <summary>The folder that the process runs in.</summary>
    string WorkingDirectory { get; }

    /// <summary>The lines written so far, in order per stream.</summary>
    IReadOnlyCollection<Output> Output { get; }

    /// <summary>The exit code; 128 plus the signal's number when a signal ended the process.</summary>
    /// <exception cref="InvalidOperationException">The process still runs.</exception>
    int ExitCode { get; }

    /// <summary>Whether the process has ended.</summary>
    bool HasExited { get; }

    /// <summary>The process id.</summary>
    int Id { get; }

    /// <summary>Ends the process and everything it started, at once.</summary>
    void Kill();

    /// <summary>Waits until the process has ended and its output has been read.</summary>
    /// <returns><c>false</c> if it was killed because it ran longer than its timeout.</returns>
    bool WaitForExit();
}
