using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>
/// The administration folders on <c>PATH</c>: a shell that became root with <c>su</c> lacks them, and dpkg, debootstrap and
/// the engine look for their helpers there.
/// </summary>
internal static class SystemPath
{
    /// <summary>The command with a complete <c>PATH</c>; the caller's own order stays.</summary>
    public static Command For(Command command, IMachine machine)
    {
        var path = machine.Variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin";
        var missing = LocalMachine.AdministrationFolders.Except(path.Split(':'), StringComparer.Ordinal);
        return command with
        {
            Environment = new Dictionary<string, string?>(command.Environment) { ["PATH"] = string.Join(':', missing.Prepend(path)) },
        };
    }
}
