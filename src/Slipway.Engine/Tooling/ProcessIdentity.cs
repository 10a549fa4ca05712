namespace Nuke.Common.Tooling;

/// <summary>A process, told apart from a later one that got the same id.</summary>
/// <param name="Id">The process id.</param>
/// <param name="StartTime">Clock ticks since the machine was started.</param>
internal readonly record struct ProcessIdentity(int Id, ulong StartTime);
