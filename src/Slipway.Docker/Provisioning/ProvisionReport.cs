namespace Slipway.Docker.Provisioning;

/// <summary>What provisioning did.</summary>
/// <param name="Steps">The steps that were done, with the time that each took; empty when nothing was missing.</param>
/// <param name="Notices">What is worth knowing and was deliberately left as it is.</param>
/// <param name="Duration">From the first look at the machine to the last.</param>
public sealed record ProvisionReport(
    IReadOnlyList<(string Title, TimeSpan Duration)> Steps,
    IReadOnlyList<string> Notices,
    TimeSpan Duration)
{
    /// <summary>Whether the machine had everything.</summary>
    public bool NothingToDo => Steps.Count == 0;
}
