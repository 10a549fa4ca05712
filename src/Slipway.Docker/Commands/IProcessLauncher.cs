namespace Slipway.Docker.Commands;

/// <summary>
/// Starts processes that live longer than one call: the service under development, or a build that the next change
/// cancels. It is the counterpart of <see cref="ICommandRunner"/>, which runs a command to its end.
/// </summary>
public interface IProcessLauncher
{
    /// <summary>
    /// Starts a command as the leader of a new process group, so that a signal reaches it and its children and Ctrl-C in the
    /// terminal does not. Its standard input is empty unless the command brings some.
    /// <see cref="Command.KeepOutput"/> and <see cref="Command.GracePeriod"/> are not used.
    /// </summary>
    /// <exception cref="CommandNotFoundException">The program is not there or cannot be executed.</exception>
    /// <exception cref="DirectoryNotFoundException">The working directory does not exist.</exception>
    IAppProcess Start(Command command);
}
