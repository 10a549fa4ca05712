namespace Slipway.Docker.Commands;

/// <summary>
/// A long-running process, the leader of a process group of its own. Disposing it kills whatever of its tree is left, so
/// that nothing outlives its owner.
/// </summary>
public interface IAppProcess : IAsyncDisposable
{
    /// <summary>The process id; on Linux and macOS also the id of its process group.</summary>
    int Id { get; }

    /// <summary>
    /// Ends as soon as the process has, after the output that it had written was passed on. It does not wait for children
    /// that still hold the output open.
    /// </summary>
    Task<ProcessExit> Exited { get; }

    /// <summary>
    /// Sends a signal to the whole group, also when only children of the process are left in it. On Windows only
    /// <see cref="ProcessSignal.Kill"/> does anything.
    /// </summary>
    /// <returns>False when there was nobody to send it to.</returns>
    bool Signal(ProcessSignal signal);

    /// <summary>
    /// Asks the group to end and waits up to <paramref name="grace"/>, but no longer than until the last member has gone;
    /// then kills what is left, children that moved to another group or session included where they can be found.
    /// </summary>
    /// <param name="signal">How to ask. <see cref="ProcessSignal.Interrupt"/> is what a terminal would send.</param>
    /// <param name="grace">How long to wait; zero kills at once, without asking.</param>
    Task<ProcessExit> StopAsync(ProcessSignal signal, TimeSpan grace);

    /// <summary>
    /// Lets a process go that has ended by itself: kills what it left in its group, but not daemons that detached from it, such
    /// as a build server that is meant to live on. It waits for the end first. Afterwards disposing does nothing.
    /// </summary>
    Task ReleaseAsync();
}
