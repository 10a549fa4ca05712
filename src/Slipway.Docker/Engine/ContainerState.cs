namespace Slipway.Docker.Engine;

/// <summary>The state of a container.</summary>
/// <param name="Id">The container's id.</param>
/// <param name="Status"><c>created</c>, <c>running</c>, <c>paused</c>, <c>restarting</c>, <c>removing</c>, <c>exited</c> or <c>dead</c>.</param>
/// <param name="ExitCode">The exit code; 0 while it runs.</param>
/// <param name="OutOfMemory">Whether the kernel killed it for its use of memory.</param>
/// <param name="Error">Why it could not be started; empty when it could.</param>
/// <param name="Health">Its health; null when it has no check.</param>
public sealed record ContainerState(string Id, string Status, int ExitCode, bool OutOfMemory, string Error, ContainerHealth? Health)
{
    /// <summary>Whether it runs.</summary>
    public bool IsRunning => Status is "running" or "restarting" or "paused";
}
