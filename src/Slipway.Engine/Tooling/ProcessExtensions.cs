using System.Text.Json;
using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>Checks and conversions of what a process left behind.</summary>
public static partial class ProcessExtensions
{
    /// <summary>Waits until the process has ended.</summary>
    /// <exception cref="ProcessException">It was killed because it ran longer than its timeout.</exception>
    /// <exception cref="OperationCanceledException">It was ended because the build was interrupted.</exception>
    public static IProcess AssertWaitForExit(this IProcess process)
    {
        var inTime = process.WaitForExit();
        if (process is RunningProcess { End: ProcessEnd.Cancelled } cancelled)
        {
            throw new OperationCanceledException($"'{Path.GetFileName(process.FileName)}' was ended: the build was interrupted.", cancelled.SessionToken);
        }

        return inTime ? process : throw new ProcessException(process);
    }

    /// <summary>Waits until the process has ended and checks that its exit code is 0.</summary>
    /// <exception cref="ProcessException">The exit code is not 0, or the process ran longer than its timeout.</exception>
    /// <exception cref="OperationCanceledException">It was ended because the build was interrupted.</exception>
    public static IProcess AssertZeroExitCode(this IProcess process)
    {
        process.AssertWaitForExit();
        return process.ExitCode == 0 ? process : throw new ProcessException(process);
    }

    /// <summary>Checks that nothing was written to standard error.</summary>
    /// <exception cref="InvalidOperationException">Something was; the message shows the lines, secrets masked.</exception>
    public static IReadOnlyCollection<Output> EnsureOnlyStd(this IReadOnlyCollection<Output> output)
    {
        var errors = output.Where(line => line.Type == OutputType.Err).Select(line => ControlCharacters.Escape(line.Text)).ToList();
        return errors.Count == 0
            ? output
            : throw new InvalidOperationException(BuildSession.Current.Secrets.Redact(
                $"Nothing was expected on standard error, but there are {errors.Count} lines:{Environment.NewLine}{string.Join(Environment.NewLine, errors)}"));
    }

    /// <summary>The lines of standard output, joined by the platform's line end.</summary>
    public static string StdToText(this IEnumerable<Output> output)
        => string.Join(Environment.NewLine, output.Where(line => line.Type == OutputType.Std).Select(line => line.Text));

    /// <summary>Reads standard output as JSON. Names are matched without regard to case; comments and trailing commas are allowed.</summary>
    /// <exception cref="JsonException">Standard output is not JSON of that shape.</exception>
    public static T? StdToJson<T>(this IEnumerable<Output> output)
        => typeof(T).FullName?.StartsWith("Newtonsoft.Json.", StringComparison.Ordinal) == true
            ? NewtonsoftJson.Parse<T>(output.StdToText())
            : JsonSerializer.Deserialize<T>(output.StdToText(), JsonSettings.Lenient);
}
