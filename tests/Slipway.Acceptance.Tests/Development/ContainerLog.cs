using System.Diagnostics;
using System.Threading.Channels;

namespace Slipway.Acceptance.Tests.Development;

/// <summary>Follows what a container prints on its standard error, where the supervisor says what it does.</summary>
internal sealed class ContainerLog : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly List<string> read = [];
    private readonly Process process;

    public ContainerLog(string container)
    {
        process = new ProgramRun("docker", "logs", "--follow", container).Start();
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                lines.Writer.TryComplete();
            }
            else
            {
                lines.Writer.TryWrite(line.Data);
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The lines up to the last one that was waited for.</summary>
    public IReadOnlyList<string> Read => read;

    /// <summary>Waits for the next line that contains a text and returns it.</summary>
    /// <exception cref="TimeoutException">It did not come, or the container ended; the message has what was printed.</exception>
    public async Task<string> Next(string text)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(Limit);
        try
        {
            while (await lines.Reader.WaitToReadAsync(timeout.Token))
            {
                while (lines.Reader.TryRead(out var line))
                {
                    read.Add(line);
                    if (line.Contains(text))
                    {
                        return line;
                    }
                }
            }
        }
        catch (OperationCanceledException)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        throw new TimeoutException($"'{text}' was not printed, but this:{Environment.NewLine}{string.Join(Environment.NewLine, read)}");
    }

    /// <summary>Reads to the end of the container.</summary>
    public async Task<IReadOnlyList<string>> ToEnd()
    {
        await foreach (var line in lines.Reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            read.Add(line);
        }

        return read;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
