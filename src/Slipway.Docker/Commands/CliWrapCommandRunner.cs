using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using CliWrap;

namespace Slipway.Docker.Commands;

/// <summary>The runner that is used when no build engine provides one: starts the process itself. Thread-safe.</summary>
public sealed class CliWrapCommandRunner : ICommandRunner
{
    /// <summary>How long output is still read after the command itself has ended, when a process that it left behind keeps it open.</summary>
    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    /// <exception cref="DirectoryNotFoundException">The command's working folder does not exist.</exception>
    public async Task<CommandResult> RunAsync(Command command, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var program = Locate(command);
        var gate = new Lock();
        var failed = new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new OutputPump(command.OnOutputLine, command.KeepOutput, gate, exception => failed.TrySetResult(exception));
        var error = new OutputPump(command.OnErrorLine, command.KeepOutput, gate, exception => failed.TrySetResult(exception));
        using var kill = new CancellationTokenSource();
        var drained = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var exited = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var execution = Start(
            Configure(command, program, output, error, drained.Token),
            command,
            process => process.WaitForExitAsync(CancellationToken.None).ContinueWith(_ => exited.TrySetResult(), TaskScheduler.Default),
            kill.Token);
        var reading = StopReadingAsync(exited.Task, execution.Task, drained.CancelAsync);

        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.Register(() => cancelled.TrySetResult());
        await Task.WhenAny(execution, cancelled.Task, failed.Task);
        var terminator = new ProcessTerminator(execution.ProcessId, execution, kill);
        if (failed.Task.IsCompleted)
        {
            await terminator.KillAsync();
            ExceptionDispatchInfo.Throw(await failed.Task);
        }

        if (cancellationToken.IsCancellationRequested)
        {
            await terminator.StopAsync(command.GracePeriod);
            throw new OperationCanceledException($"'{command.FileName}' was cancelled.", cancellationToken);
        }

        var result = await execution;
        await reading;
        return failed.Task.IsCompleted
            ? throw await failed.Task
            : new CommandResult(result.ExitCode, output.Text, error.Text, watch.Elapsed);
    }

    private static string Locate(Command command)
    {
        if (command.WorkingDirectory is { } folder && !Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"The folder '{folder}', in which '{command.FileName}' should run, does not exist.");
        }

        var searchPath = command.Environment.TryGetValue("PATH", out var path) ? path : Environment.GetEnvironmentVariable("PATH");
        return ExecutableFinder.Find(command.FileName, searchPath) ?? throw new CommandNotFoundException(command.FileName);
    }

    private static CliWrap.Command Configure(
        Command command, string program, OutputPump output, OutputPump error, CancellationToken drained)
    {
        var wrapped = Cli.Wrap(program)
            .WithArguments(command.Arguments)
            .WithEnvironmentVariables(command.Environment)
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(Pipe(output, drained))
            .WithStandardErrorPipe(Pipe(error, drained));
        wrapped = command.WorkingDirectory is { } folder ? wrapped.WithWorkingDirectory(folder) : wrapped;
        return command.StandardInput is { } text ? wrapped.WithStandardInputPipe(PipeSource.FromString(text)) : wrapped;
    }

    private static PipeTarget Pipe(OutputPump pump, CancellationToken drained)
        => PipeTarget.Create(async (stream, killed) =>
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(killed, drained);
            await pump.ReadAsync(stream, both.Token);
        });

    private static CommandTask<CliWrap.CommandResult> Start(
        CliWrap.Command wrapped, Command command, Action<Process> onStarted, CancellationToken kill)
    {
        try
        {
            return wrapped.ExecuteAsync(_ => { }, onStarted, kill, CancellationToken.None);
        }
        catch (Win32Exception exception)
        {
            throw new CommandNotFoundException(command.FileName, exception);
        }
    }

    private static async Task StopReadingAsync(Task exited, Task execution, Func<Task> stop)
    {
        await exited;
        if (await Task.WhenAny(execution, Task.Delay(DrainTime)) != execution)
        {
            await stop();
        }
    }
}
