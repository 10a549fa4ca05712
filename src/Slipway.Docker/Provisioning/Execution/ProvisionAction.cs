namespace Slipway.Docker.Provisioning.Execution;

/// <summary>The smallest thing that provisioning does: plain data, run by <see cref="ActionRunner"/>.</summary>
internal abstract record ProvisionAction
{
    /// <summary>What is shown before it happens.</summary>
    public abstract string Display { get; }
}
