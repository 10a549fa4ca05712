using Slipway.Docker.Provisioning.Execution;

namespace Slipway.Docker.Provisioning;

/// <summary>One thing that provisioning does.</summary>
/// <param name="Title">What is done, as a short imperative sentence.</param>
/// <param name="Why">Why it is needed on this machine.</param>
/// <param name="Estimate">About how long it takes.</param>
public sealed record ProvisionStep(string Title, string Why, TimeSpan Estimate)
{
    /// <summary>The commands and file changes, in order, as they are shown before they happen.</summary>
    public IReadOnlyList<string> Commands => [.. Actions.Concat(Cleanup).Select(action => action.Display)];

    /// <summary>What is done, in order; the first failure ends the step.</summary>
    internal IReadOnlyList<ProvisionAction> Actions { get; init; } = [];

    /// <summary>What is done afterwards in any case, also when the step failed or was interrupted.</summary>
    internal IReadOnlyList<ProvisionAction> Cleanup { get; init; } = [];
}
