using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.ExceptionServices;
using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>A process that was started for a build.</summary>
internal sealed partial class RunningProcess : IProcess
{
    private readonly Process process;
    private readonly ProcessRequest request;
    private readonly BuildSession session;
    private readonly OutputLines lines = new();
    private readonly OutputPump[] pumps;
    private readonly string[] pipes;
    private readonly Lock callbackGate = new();
    private readonly Lock endGate = new();
    private readonly TaskCompletionSource<ProcessEnd> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration cancellation;
    private readonly Timer? timer;
    private readonly long startedAt = Stopwatch.GetTimestamp();
    private Exception? callbackFailure;

    public RunningProcess(Process process, ProcessRequest request, string arguments, ProcessStart start, BuildSession session)
    {
        this.process = process;
        this.request = request;
        this.session = session;
        Id = process.Id;
        FileName = start.Program;
        Arguments = arguments;
        WorkingDirectory = start.WorkingDirectory;
        SessionToken = request.IsCleanUp ? CancellationToken.None : session.CancellationToken;
        pipes = [.. new[] { process.StandardOutput, process.StandardError }.Select(PipeOf).OfType<string>()];
        pumps =
        [
            new OutputPump(process.StandardOutput.BaseStream, "stdout", text => Receive(OutputType.Std, text)),
            new OutputPump(process.StandardError.BaseStream, "stderr", text => Receive(OutputType.Err, text)),
        ];
        WriteStandardInput();
        session.Processes.Add(this);
        timer = request.Timeout is { } timeout
            ? new Timer(_ => Stop(ProcessEnd.TimedOut), null, timeout, System.Threading.Timeout.InfiniteTimeSpan)
            : null;
        cancellation = SessionToken.Register(() => Stop(ProcessEnd.Cancelled));
        new Thread(Watch) { IsBackground = true, Name = "process exit" }.Start();
    }

    public string FileName { get; }

    public string Arguments { get; }

    public string WorkingDirectory { get; }

    public int Id { get; }

    public IReadOnlyCollection<Output> Output => lines;

    /// <summary>The token that ends this process with the build.</summary>
    public CancellationToken SessionToken { get; }

    public TimeSpan? Timeout => request.Timeout;

    public bool IsOutputLogged => request.IsOutputShown;

    public TimeSpan Duration { get; private set; }

    public bool HasExited => exited.Task.IsCompleted;

    public int ExitCode
        => HasExited
            ? exitCode
            : throw new InvalidOperationException($"Process '{Path.GetFileName(FileName)}' ({Id}) still runs: wait for it before asking for its exit code.");

    /// <summary>Masks the build's secrets and those of the request.</summary>
    public string Redact(string text) => session.Secrets.Redact(request.Redact?.Invoke(text) ?? text);

    public bool WaitForExit()
    {
        ended.Task.Wait();
        ThrowCallbackFailure();
        return End != ProcessEnd.TimedOut;
    }

    /// <summary>Waits until the process has ended and its output has been read.</summary>
    public async Task WaitForEndAsync()
    {
        await ended.Task;
        ThrowCallbackFailure();
    }

    /// <summary>Does not end the process: who waits for it later, or the end of the build, still does.</summary>
    public void Dispose()
    {
    }

    private static string? PipeOf(StreamReader reader)
        => ProcFileSystem.IsAvailable && reader.BaseStream is PipeStream pipe ? ProcFileSystem.OwnPipe(pipe.SafePipeHandle.DangerousGetHandle()) : null;

    private void Receive(OutputType type, string text)
    {
        lock (callbackGate)
        {
            if (request.KeepOutput)
            {
                lines.Add(new Output { Type = type, Text = text });
            }

            if (callbackFailure is not null)
            {
                return;
            }

            try
            {
                request.OnLine?.Invoke(type, text);
            }
            catch (Exception exception)
            {
                // The streams are read on, or the process would block; who waits for the process gets the exception.
                callbackFailure = exception;
            }
        }
    }

    private void WriteStandardInput()
    {
        if (!process.StartInfo.RedirectStandardInput)
        {
            return;
        }

        // Kept: the process may be over, and its object disposed of, before its input is written.
        var input = process.StandardInput;
        if (string.IsNullOrEmpty(request.StandardInput))
        {
            Close(input);
            return;
        }

        // On its own thread: a process that first fills its output would otherwise wait for us, and we for it.
        new Thread(() =>
        {
            try
            {
                input.Write(request.StandardInput);
            }
            catch (IOException)
            {
                // The process does not want (all of) its input.
            }

            Close(input);
        })
        { IsBackground = true, Name = "stdin" }.Start();
    }

    private static void Close(StreamWriter input)
    {
        try
        {
            input.Close();
        }
        catch (IOException)
        {
            // It has ended without reading its input.
        }
    }

    private void ThrowCallbackFailure()
    {
        if (callbackFailure is not null)
        {
            ExceptionDispatchInfo.Throw(callbackFailure);
        }
    }
}
