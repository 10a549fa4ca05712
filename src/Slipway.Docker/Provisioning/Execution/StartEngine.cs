using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Starts the Docker engine, unless it has been started meanwhile, and waits until it answers.</summary>
/// <param name="InitSystem">What starts services on this machine.</param>
/// <param name="Daemon">Where the engine keeps its pid files.</param>
internal sealed record StartEngine(InitSystem InitSystem, DaemonConfiguration Daemon) : ProvisionAction
{
    public override string Display => CommandText.Of(EngineStarter.CommandFor(InitSystem));
}
