using System.ComponentModel;
using System.Diagnostics;
using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>
/// The one place that starts processes. Everything that is started belongs to the running build: its secrets are masked, it
/// ends with the build, and in a dry run it is only shown.
/// </summary>
public static class ProcessRunner
{
    /// <summary>Starts a process and returns at once.</summary>
    /// <exception cref="ToolNotFoundException">The program is not there or cannot be executed.</exception>
    /// <exception cref="DirectoryNotFoundException">The working directory does not exist.</exception>
    /// <exception cref="OperationCanceledException">The build was interrupted before: nothing is started any more.</exception>
    public static IProcess Start(ProcessRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var session = BuildSession.Current;
        if (!request.IsCleanUp)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
        }

        foreach (var secret in request.Secrets)
        {
            session.Secrets.Add(secret);
        }

        var workingDirectory = Path.GetFullPath(request.WorkingDirectory ?? session.ProcessDefaults.WorkingDirectory);
        var start = ProcessStart.Resolve(request, workingDirectory, mustExist: !session.IsDryRun);
        if (session.IsDryRun ? !request.ReadOnly : request.LogInvocation)
        {
            InvocationLog.Write(request, start, session);
        }

        if (session.IsDryRun)
        {
            return new DryProcess(start.Program, Mask(start.RenderedArguments), workingDirectory);
        }

        if (!Directory.Exists(workingDirectory))
        {
            throw new DirectoryNotFoundException(
                $"'{Path.GetFileName(start.Program)}' cannot be started in '{ControlCharacters.Escape(workingDirectory)}': there is no such folder. Create it, or run in another one.");
        }

        return new RunningProcess(StartNative(start, request), request, Mask(start.RenderedArguments), start, session);

        string Mask(string text) => session.Secrets.Redact(request.Redact?.Invoke(text) ?? text);
    }

    /// <summary>Runs a process to its end. A non-zero exit code is a result, not an exception.</summary>
    /// <exception cref="ToolNotFoundException">The program is not there or cannot be executed.</exception>
    /// <exception cref="DirectoryNotFoundException">The working directory does not exist.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, by the token or with the build; the whole process tree has ended.</exception>
    public static async Task<ProcessResult> RunAsync(ProcessRequest request, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var process = Start(request);
        if (process is not RunningProcess running)
        {
            return new ProcessResult(0, [], TimeSpan.Zero, ProcessEnd.NotRun);
        }

        await using (cancellationToken.Register(() => running.Stop(ProcessEnd.Cancelled)))
        {
            await running.WaitForEndAsync();
        }

        if (running.End == ProcessEnd.Cancelled)
        {
            throw new OperationCanceledException(
                $"'{Path.GetFileName(running.FileName)}' was cancelled.",
                cancellationToken.IsCancellationRequested ? cancellationToken : running.SessionToken);
        }

        return new ProcessResult(running.ExitCode, running.Output, running.Duration, running.End);
    }

    private static Process StartNative(ProcessStart start, ProcessRequest request)
    {
        try
        {
            return Process.Start(start.ToStartInfo(request))
                ?? throw new ToolNotFoundException(request.FileName, $"'{start.Program}' could not be started.");
        }
        catch (Win32Exception exception)
        {
            throw new ToolNotFoundException(
                request.FileName,
                $"'{ControlCharacters.Escape(start.Program)}' could not be started: {exception.Message}. Check that it is a program for this machine and, if it is a script, that it begins with '#!'.",
                exception);
        }
    }
}
