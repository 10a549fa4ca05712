using Slipway.Docker.Commands;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Lets apt say what it would do, and stops if it would upgrade or remove anything that is installed.</summary>
/// <param name="Command">The simulated installation.</param>
internal sealed record SimulateInstall(Command Command) : ProvisionAction
{
    public override string Display => CommandText.Of(Command);
}
