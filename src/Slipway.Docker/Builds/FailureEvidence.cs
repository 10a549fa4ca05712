using Slipway.Docker.Progress;

namespace Slipway.Docker.Builds;

/// <summary>Everything that a failure is judged by.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Progress">What the build said.</param>
/// <param name="ExitCode">The command's exit code.</param>
internal sealed record FailureEvidence(BuildOptions Options, BuildProgress Progress, int ExitCode)
{
    /// <summary>The step that failed, or null.</summary>
    public BuildStep? Step { get; } = Progress.Steps.FirstOrDefault(step => step.Outcome == StepOutcome.Failed);

    /// <summary>The error in one line.</summary>
    public string Error { get; } = Progress.Error ?? Progress.Text.FirstOrDefault(line => line.Length > 0) ?? "";

    /// <summary>The error, the failed step's error and the client's last words.</summary>
    public string All { get; } = string.Join('\n', [
        Progress.Error ?? "",
        .. Progress.Steps.Where(step => step.Outcome == StepOutcome.Failed).Select(step => step.Error ?? ""),
        .. Progress.Text]);

    /// <summary>The Dockerfile as the user would name it.</summary>
    public string Dockerfile => Options.Dockerfile ?? Path.Combine(Options.Context, "Dockerfile");

    /// <summary>The place in the Dockerfile and the step.</summary>
    public string? Where
    {
        get
        {
            var line = Progress.ErrorSource is { } source ? $"{Dockerfile}:{source.Line}" : null;
            var step = Step is { Count: > 0 } ? $"step {TerminalText.Escape(Step.Name)}" : null;
            return line is null ? step : step is null ? line : $"{line}, {step}";
        }
    }

    /// <summary>Whether the error or the client's last words have a text, whatever its case.</summary>
    public bool Says(string text) => All.Contains(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between two texts, or null.</summary>
    public string? Between(string before, string after)
    {
        var start = All.IndexOf(before, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += before.Length;
        var end = All.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? null : All[start..end];
    }
}
