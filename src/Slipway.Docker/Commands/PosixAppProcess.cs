using System.Diagnostics;
using System.IO.Pipes;
using System.Text;

namespace Slipway.Docker.Commands;

/// <summary>
/// A process group on Linux or macOS. The leader is not reaped while other members of its tree live: as long as the dead
/// leader stays in the process table its id cannot be given to a stranger, so a signal to the group always hits the right one.
/// </summary>
internal sealed class PosixAppProcess : IAppProcess
{
    private const string MarkerVariable = "SLIPWAY_PROCESS_TREE";
    private static readonly TimeSpan LongestKill = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource<ProcessExit> exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly GroupOutputPump pump;
    private readonly string marker;
    private readonly Lock gate = new();
    private bool reaped;
    private bool disposed;

    private PosixAppProcess(int id, GroupOutputPump pump, string marker)
    {
        Id = id;
        this.pump = pump;
        this.marker = marker;
        pump.Start($"output of {id}");
        new Thread(WaitForLeader, 256 * 1024) { IsBackground = true, Name = $"end of {id}" }.Start();
    }

    /// <inheritdoc/>
    public int Id { get; }

    /// <inheritdoc/>
    public Task<ProcessExit> Exited => exited.Task;

    /// <summary>Starts the command; see <see cref="IProcessLauncher.Start"/>.</summary>
    public static PosixAppProcess Start(Command command)
    {
        var environment = PosixSpawn.EnvironmentOf(command);
        var marker = Guid.NewGuid().ToString("N");
        environment[MarkerVariable] = environment.TryGetValue(MarkerVariable, out var outer) ? $"{outer}:{marker}" : marker;
        var path = ExecutableFinder.Find(NameIn(command), environment.GetValueOrDefault("PATH"))
            ?? throw new CommandNotFoundException(command.FileName);
        var pump = new GroupOutputPump(command);
        var input = command.StandardInput is null ? null : new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.None);
        try
        {
            var id = PosixSpawn.Start(
                command, path, environment, (int?)input?.ClientSafePipeHandle.DangerousGetHandle(), pump.OutputDescriptor, pump.ErrorDescriptor);
            var process = new PosixAppProcess(id, pump, marker);
            if (input is not null)
            {
                input.DisposeLocalCopyOfClientHandle();
                _ = Task.Run(() => WriteInput(input, command.StandardInput));
            }

            return process;
        }
        catch
        {
            input?.Dispose();
            pump.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool Signal(ProcessSignal signal)
    {
        lock (gate)
        {
            return !reaped && LibC.Kill(-Id, (int)signal) == 0;
        }
    }

    /// <inheritdoc/>
    public async Task<ProcessExit> StopAsync(ProcessSignal signal, TimeSpan grace)
    {
        if (grace > TimeSpan.Zero && Signal(signal))
        {
            await WaitForGroupAsync(grace);
        }

        await KillTreeAsync();
        try
        {
            return await Exited.WaitAsync(LongestKill);
        }
        catch (TimeoutException)
        {
            return new ProcessExit(128 + (int)ProcessSignal.Kill, (int)ProcessSignal.Kill); // The kernel holds it (a dead network share).
        }
        finally
        {
            Reap();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            await StopAsync(ProcessSignal.Kill, TimeSpan.Zero);
            pump.Dispose();
        }
    }

    /// <inheritdoc/>
    public async Task ReleaseAsync()
    {
        await Exited;
        if (!disposed)
        {
            disposed = true;
            Signal(ProcessSignal.Kill);
            Reap();
            pump.Dispose();
        }
    }

    /// <summary>A path is relative to the folder that the command will run in, as it is for a shell.</summary>
    private static string NameIn(Command command)
        => command.WorkingDirectory is { } folder && command.FileName.Contains('/', StringComparison.Ordinal)
            ? Path.GetFullPath(command.FileName, Path.GetFullPath(folder))
            : command.FileName;

    private static void WriteInput(AnonymousPipeServerStream input, string? text)
    {
        using (input)
        {
            try
            {
                input.Write(Encoding.UTF8.GetBytes(text ?? string.Empty));
            }
            catch (IOException)
            {
                // The process ended without reading it.
            }
        }
    }

    private async Task WaitForGroupAsync(TimeSpan grace)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            await Exited.WaitAsync(grace);
        }
        catch (TimeoutException)
        {
            return;
        }

        while (watch.Elapsed < grace && ProcessTable.MembersOf(Id, marker).Count > 0)
        {
            await Task.Delay(10);
        }
    }

    private async Task KillTreeAsync()
    {
        // What descends from the leader is written down before the leader dies: afterwards the table no longer says so.
        var members = ProcessTable.MembersOf(Id, marker);
        Signal(ProcessSignal.Kill);
        for (var watch = Stopwatch.StartNew(); members.Count > 0 && watch.Elapsed < LongestKill;)
        {
            foreach (var member in members.Where(member => ProcessTable.Find(member.Id)?.Identity == member.Identity))
            {
                _ = LibC.Kill(member.Id, (int)ProcessSignal.Kill);
            }

            await Task.Delay(2);
            members = ProcessTable.MembersOf(Id, marker);
        }
    }

    private void WaitForLeader()
    {
        var exit = PosixWait.ForExit(Id);
        pump.BeginDrain();
        pump.Drained.Wait();
        exited.TrySetResult(exit);
        if (ProcessTable.MembersOf(Id, marker).Count == 0 && OperatingSystem.IsLinux())
        {
            Reap();
        }
    }

    private void Reap()
    {
        lock (gate)
        {
            reaped = reaped || PosixWait.Reap(Id);
        }
    }
}
