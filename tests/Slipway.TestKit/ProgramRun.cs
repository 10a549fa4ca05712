using System.ComponentModel;
using System.Diagnostics;

namespace Slipway.TestKit;

/// <summary>Runs a real program for a test, with a time limit that ends its whole tree.</summary>
public sealed class ProgramRun(string fileName, params IEnumerable<string> arguments)
{
    private readonly List<string> arguments = [.. arguments];
    private readonly Dictionary<string, string?> environment = [];
    private string? workingDirectory;
    private TimeSpan limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs in a folder.</summary>
    public ProgramRun In(string directory)
    {
        workingDirectory = directory;
        return this;
    }

    /// <summary>Sets a variable; null removes it.</summary>
    public ProgramRun With(string variable, string? value)
    {
        environment[variable] = value;
        return this;
    }

    /// <summary>Ends the program's tree after this time; 5 minutes by default.</summary>
    public ProgramRun Within(TimeSpan time)
    {
        limit = time;
        return this;
    }

    /// <summary>Runs to the end.</summary>
    /// <exception cref="TimeoutException">The limit is over; the message has the output so far.</exception>
    public async Task<ProgramResult> RunAsync(CancellationToken cancellationToken = default)
    {
        using var process = Start();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(limit);
        try
        {
            await process.WaitForExitAsync(timeout.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            var text = $"{await output}{await error}";
            cancellationToken.ThrowIfCancellationRequested();
            throw new TimeoutException($"{CommandLine} ran longer than {limit}.{Environment.NewLine}{text}");
        }

        return new ProgramResult(CommandLine, process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program and returns at once; the caller ends it.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingDirectory ?? string.Empty,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"{CommandLine} could not be started: {exception.Message}", exception);
        }
    }

    private string CommandLine => string.Join(' ', arguments.Prepend(fileName));
}
