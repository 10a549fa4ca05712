namespace Slipway.Docker.Commands;

/// <summary>A process that cannot be mistaken for a later one with the same id.</summary>
/// <param name="Id">The process id.</param>
/// <param name="StartTime">Clock ticks from boot to the start of the process.</param>
internal readonly record struct ProcessIdentity(int Id, long StartTime);
