using System.Globalization;

namespace Slipway.Docker.Progress;

/// <summary>The line that shows a step.</summary>
internal static class StepLine
{
    private const string Reset = "\u001b[0m";
    private static readonly TimeSpan WorthShowing = TimeSpan.FromSeconds(1);

    /// <summary>Whether a step is of interest: its instruction, its base image, the context, the export; of BuildKit's own work what fails or takes long.</summary>
    public static bool IsShown(BuildStep step)
        => step.Kind is StepKind.Run or StepKind.Copy or StepKind.Add or StepKind.Workdir or StepKind.From or StepKind.Export or StepKind.ImportCache
            || (step.Kind == StepKind.Other && step.Count > 0)
            || step.IsContextTransfer
            || step.Outcome is StepOutcome.Failed
            || step.Duration >= WorthShowing;

    /// <summary>The line of a step that has ended.</summary>
    public static string Ended(BuildStep step, DisplayStyle style)
    {
        var (status, color) = step.Outcome switch
        {
            StepOutcome.Cached => ("CACHED", "\u001b[36m"),
            StepOutcome.Failed => ("ERROR", "\u001b[31m"),
            StepOutcome.Canceled => ("CANCELED", "\u001b[33m"),
            _ => (Seconds(step.Duration), ""),
        };
        var sent = step.IsContextTransfer ? $" ({Size(step.TransferredBytes)} sent)" : "";
        var line = $"{status,8}  {TerminalText.Escape(step.Name)}{sent}";
        line = style.Moves ? TerminalText.Fit(line, style.Width() - 1) : line;
        return style.Colors && color.Length > 0 ? color + line + Reset : line;
    }

    /// <summary>The line of a step that is at work, with the last line that it wrote.</summary>
    public static string Running(BuildStep step, TimeSpan elapsed, string? output, DisplayStyle style)
    {
        var width = Math.Max(20, style.Width() - 1);
        var line = $"{Seconds(elapsed),8}  {TerminalText.Escape(step.Name)}";
        if (output is null)
        {
            return TerminalText.Fit(line, width);
        }

        // The name keeps at least half of the width; the output gets the rest.
        var name = TerminalText.Fit(line, Math.Max(width / 2, width - 3 - output.Length));
        return TerminalText.Fit($"{name} | {TerminalText.EscapeLine(output)}", width);
    }

    /// <summary>A duration such as <c>12.3s</c> or <c>2m05s</c>.</summary>
    public static string Seconds(TimeSpan time)
        => time < TimeSpan.FromSeconds(99.95)
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0}s")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}m{time.Seconds:00}s");

    private static string Size(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.00} GB"),
    };
}
