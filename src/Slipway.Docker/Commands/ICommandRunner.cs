namespace Slipway.Docker.Commands;

/// <summary>
/// The one way in which this library starts processes. A build engine passes its own, so that dry run, report, masking
/// and Ctrl-C see every command; without one, the default runner is used.
/// </summary>
public interface ICommandRunner
{
    /// <summary>Runs a command to its end. A non-zero exit code is a result, not an exception.</summary>
    /// <exception cref="CommandNotFoundException">The program is not on <c>PATH</c> or cannot be executed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the command's whole process tree has ended.</exception>
    Task<CommandResult> RunAsync(Command command, CancellationToken cancellationToken = default);
}
