using Slipway.Docker.Commands;

namespace Slipway.Docker.LiveReload.Running;

/// <summary>Runs the shell commands of a configuration where the loop was started.</summary>
internal sealed class ShellRunner(string folder, IProcessLauncher launcher)
{
    // Time for the go command to remove its working folder.
    private static readonly TimeSpan CancelGrace = TimeSpan.FromMilliseconds(500);

    /// <summary>The command that a shell would run for the text.</summary>
    public static Command CommandOf(string text, string folder, IEnumerable<KeyValuePair<string, string?>> environment)
    {
        var command = OperatingSystem.IsWindows()
            ? Command.Of("powershell", "-NoProfile", "-Command", text)
            : Command.Of("/bin/sh", "-c", text);
        return command with { WorkingDirectory = folder, Environment = new Dictionary<string, string?>(environment, StringComparer.Ordinal) };
    }

    /// <summary>Runs the text. Cancelling ends the command's whole tree before the exception is thrown.</summary>
    public async Task<ProcessExit> RunAsync(
        string text, IEnumerable<KeyValuePair<string, string?>> environment, Action<string> onLine, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var process = launcher.Start(CommandOf(text, folder, environment) with { OnOutputLine = onLine, OnErrorLine = onLine });
        try
        {
            var exit = await process.Exited.WaitAsync(cancellationToken);
            await process.ReleaseAsync();
            return exit;
        }
        catch (OperationCanceledException)
        {
            await process.StopAsync(ProcessSignal.Interrupt, CancelGrace);
            throw;
        }
        finally
        {
            await process.DisposeAsync();
        }
    }
}
