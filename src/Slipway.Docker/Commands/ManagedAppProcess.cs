using System.ComponentModel;
using System.Diagnostics;

namespace Slipway.Docker.Commands;

/// <summary>A process where there are no process groups (Windows): it can only be killed, with its whole tree.</summary>
internal sealed class ManagedAppProcess : IAppProcess
{
    private readonly Process process;
    private readonly TaskCompletionSource<ProcessExit> exited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool disposed;

    public ManagedAppProcess(Command command)
    {
        process = new Process { StartInfo = StartInfoOf(command), EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Pass(line.Data, command.OnOutputLine);
        process.ErrorDataReceived += (_, line) => Pass(line.Data, command.OnErrorLine);
        process.Exited += (_, _) => exited.TrySetResult(new ProcessExit(process.ExitCode, null));
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            process.Dispose();
            throw new CommandNotFoundException(command.FileName, exception);
        }

        Id = process.Id;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Write(command.StandardInput);
        process.StandardInput.Close();
    }

    /// <inheritdoc/>
    public int Id { get; }

    /// <inheritdoc/>
    public Task<ProcessExit> Exited => exited.Task;

    /// <inheritdoc/>
    public bool Signal(ProcessSignal signal)
    {
        if (signal != ProcessSignal.Kill || exited.Task.IsCompleted)
        {
            return false;
        }

        try
        {
            process.Kill(entireProcessTree: true);
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            return false; // It ended in the meantime.
        }
    }

    /// <inheritdoc/>
    public async Task<ProcessExit> StopAsync(ProcessSignal signal, TimeSpan grace)
    {
        Signal(ProcessSignal.Kill);
        return await Exited;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!disposed)
        {
            disposed = true;
            await StopAsync(ProcessSignal.Kill, TimeSpan.Zero);
            process.Dispose();
        }
    }

    /// <inheritdoc/>
    public async Task ReleaseAsync()
    {
        await Exited;
        if (!disposed)
        {
            disposed = true;
            process.Dispose();
        }
    }

    private static void Pass(string? line, Action<string>? onLine)
    {
        if (line is not null)
        {
            onLine?.Invoke(line);
        }
    }

    private static ProcessStartInfo StartInfoOf(Command command)
    {
        var info = new ProcessStartInfo(command.FileName, command.Arguments)
        {
            WorkingDirectory = command.WorkingDirectory ?? string.Empty,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in command.Environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }
}
