namespace Slipway.Docker.Commands;

/// <summary>
/// The default launcher. On Linux and macOS it calls <c>posix_spawn</c> with <c>POSIX_SPAWN_SETPGROUP</c>: the group exists
/// before the program runs its first instruction, no <c>setsid</c> program has to be installed, the process id is the
/// program's own, and a missing program is an error instead of exit code 127. (<c>setpgid</c> after the start comes too late:
/// the kernel refuses it once the child has called exec.) Elsewhere it uses the platform's process class.
/// </summary>
public sealed class ProcessLauncher : IProcessLauncher
{
    /// <inheritdoc/>
    public IAppProcess Start(Command command)
    {
        if (command.WorkingDirectory is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"'{folder}' is not a folder, so '{command.FileName}' cannot run there.");
        }

        return OperatingSystem.IsWindows() ? new ManagedAppProcess(command) : PosixAppProcess.Start(command);
    }
}
