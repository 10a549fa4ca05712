namespace Slipway.Docker.Provisioning;

/// <summary>What has to be done on a machine, in order.</summary>
/// <param name="Obstacles">Why nothing can be done here, and what to do instead; usually empty.</param>
/// <param name="Steps">What is missing, step by step; empty when the machine has everything.</param>
/// <param name="Notices">What is worth knowing and is deliberately left as it is.</param>
public sealed record ProvisionPlan(
    IReadOnlyList<string> Obstacles,
    IReadOnlyList<ProvisionStep> Steps,
    IReadOnlyList<string> Notices)
{
    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Obstacles.Count == 0 && Steps.Count == 0;

    /// <summary>About how long all steps take.</summary>
    public TimeSpan Estimate => Steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Estimate);
}
