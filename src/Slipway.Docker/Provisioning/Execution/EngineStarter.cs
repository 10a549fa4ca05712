using System.Diagnostics;
using Slipway.Docker.Commands;
using Slipway.Docker.Provisioning.Facts;

namespace Slipway.Docker.Provisioning.Execution;

/// <summary>Starts the Docker engine and waits until it answers. Copes with what an engine that was killed leaves behind.</summary>
/// <param name="machine">The machine.</param>
/// <param name="output">Where it says what it does.</param>
/// <param name="timeout">How long the engine may take.</param>
/// <param name="firstBreath">After this time an engine that has no process has ended. 3 s by default.</param>
internal sealed class EngineStarter(IMachine machine, IProvisionOutput output, TimeSpan timeout, TimeSpan? firstBreath = null)
{
    /// <summary>What a hand-started engine says goes here.</summary>
    public const string LogFile = "/var/log/dockerd.log";

    /// <summary>
    /// In a session of its own, so that neither the end of this program nor Ctrl-C in its terminal ends the engine; not in
    /// the caller's folder; and without the files that the caller has open: a lock among them would be held for ever.
    /// </summary>
    private const string Detach = """
        cd / && for file in /proc/self/fd/*; do n=${file##*/}; [ "$n" -gt 2 ] && eval "exec $n>&-"; done; exec setsid --fork dockerd </dev/null >>"$0" 2>&1
        """;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>A containerd whose engine was killed ends a moment later.</summary>
    private static readonly TimeSpan LastBreath = TimeSpan.FromSeconds(5);

    private readonly TimeSpan firstBreath = firstBreath ?? TimeSpan.FromSeconds(3);

    /// <summary>The command that starts the engine.</summary>
    public static Command CommandFor(InitSystem initSystem) => initSystem switch
    {
        InitSystem.Systemd => Command.Of("systemctl", "start", "docker"),
        InitSystem.InitScripts => Command.Of("service", "docker", "start"),
        _ => Command.Of("bash", "-c", Detach, LogFile),
    };

    /// <summary>Starts the engine unless it runs or is about to.</summary>
    /// <exception cref="ProvisionException">It does not start, or does not answer in time.</exception>
    public async Task StartAsync(StartEngine action, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        Stopwatch? started = null;
        var logStart = 0;
        while (await machine.Engine.InfoAsync(cancellationToken) is null)
        {
            var process = DaemonProcess.Read(machine, action.Daemon.PidFile, "dockerd");
            if (waited.Elapsed > timeout)
            {
                throw new ProvisionException(NotAnswering(action.InitSystem, process, logStart));
            }

            if (process is not { IsAlive: true } && started is null)
            {
                await RemoveLeftoversAsync(action.Daemon, process, cancellationToken);
                logStart = machine.Read(LogFile)?.Length ?? 0;
                await RunAsync(CommandFor(action.InitSystem), cancellationToken);
                started = Stopwatch.StartNew();
            }
            else if (process is not { IsAlive: true } && started?.Elapsed > firstBreath && action.InitSystem == InitSystem.None)
            {
                throw new ProvisionException($"The Docker engine ended right after it was started.\n{LogTail(action.InitSystem, logStart)}");
            }

            await machine.DelayAsync(Interval, cancellationToken);
        }
    }

    private async Task RunAsync(Command command, CancellationToken cancellationToken)
    {
        output.Announce(CommandText.Of(command));
        var result = await machine.Commands.RunAsync(SystemPath.For(command, machine), cancellationToken);
        if (!result.IsSuccess)
        {
            throw new ProvisionException(
                $"The Docker engine could not be started: '{CommandText.Of(command)}' ended with exit code {result.ExitCode}.\n"
                + CommandTail.Text(result.StandardOutput + "\n" + result.StandardError));
        }
    }

    /// <summary>Pid files whose process is gone make the engine believe that it runs already.</summary>
    private async Task RemoveLeftoversAsync(DaemonConfiguration daemon, DaemonProcess? process, CancellationToken cancellationToken)
    {
        Remove(process);
        var waited = Stopwatch.StartNew();
        var containerd = DaemonProcess.Read(machine, daemon.ContainerdPidFile, "containerd");
        while (containerd is { IsAlive: true } && waited.Elapsed < LastBreath)
        {
            await machine.DelayAsync(Interval, cancellationToken);
            containerd = DaemonProcess.Read(machine, daemon.ContainerdPidFile, "containerd");
        }

        // One that lives on is taken over by the engine.
        Remove(containerd);
    }

    private void Remove(DaemonProcess? process)
    {
        if (process is { IsAlive: false })
        {
            output.Announce(CommandText.Of(Command.Of("rm", "-f", process.PidFile)));
            machine.Delete(process.PidFile);
        }
    }

    private string NotAnswering(InitSystem initSystem, DaemonProcess? process, int logStart)
    {
        var what = process is { IsAlive: true, Pid: { } pid }
            ? $"The Docker engine (dockerd, process {pid}) runs but has not answered at {machine.Engine.Endpoint} for {Words.Seconds(timeout)}. "
                + $"Look at what it is doing, or end it (kill {pid}) and run provisioning again."
            : $"The Docker engine was started but has not answered at {machine.Engine.Endpoint} for {Words.Seconds(timeout)}.";
        return $"{what}\n{LogTail(initSystem, logStart)}";
    }

    private string LogTail(InitSystem initSystem, int start)
    {
        if (initSystem != InitSystem.None)
        {
            return initSystem == InitSystem.Systemd ? "Its log: journalctl -u docker" : "Its log: /var/log/docker.log";
        }

        var log = machine.Read(LogFile) ?? "";
        var tail = CommandTail.Text(start < log.Length ? log[start..] : "");
        return tail.Length == 0 ? $"Its log, {LogFile}, says nothing." : $"The end of its log, {LogFile}:\n{tail}";
    }
}
