using Slipway.Docker.Commands;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Runs a command and shows what it prints.</summary>
/// <param name="Command">The command.</param>
/// <param name="MayFail">Whether a failure is only remembered, and told if something later fails because of it.</param>
internal sealed record RunCommand(Command Command, bool MayFail = false) : ProvisionAction
{
    public override string Display => CommandText.Of(Command);
}
