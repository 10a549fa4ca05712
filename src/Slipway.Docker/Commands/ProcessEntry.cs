namespace Slipway.Docker.Commands;

/// <summary>A line of the process table.</summary>
/// <param name="Id">The process id.</param>
/// <param name="State">The kernel's letter: R, S, D, Z, ….</param>
/// <param name="Parent">The parent's process id.</param>
/// <param name="Group">The id of its process group.</param>
/// <param name="StartTime">When it started, in the kernel's ticks: with the id it names one process for good.</param>
internal sealed record ProcessEntry(int Id, char State, int Parent, int Group, long StartTime)
{
    /// <summary>What names this process and no later one with its id.</summary>
    public ProcessIdentity Identity => new(Id, StartTime);

    /// <summary>Whether it still runs: a zombie does not.</summary>
    public bool IsAlive => State is not ('Z' or 'X');
}
