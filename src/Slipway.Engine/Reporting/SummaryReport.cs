using System.Globalization;
using Nuke.Common.Execution;
using Serilog.Events;

namespace Nuke.Common.Reporting;

/// <summary>The end of a run: problems again, a row for each target, the outcome.</summary>
internal static class SummaryReport
{
    public static void WriteProblems(BuildSession session)
    {
        var problems = session.Log.Problems;
        // A single problem has just been shown.
        if (problems.Count < 2)
        {
            return;
        }

        var console = session.Console;
        console.WriteLine();
        console.WriteLine(console.Paint(TextStyle.Bold, problems.All(problem => problem.Level == LogEventLevel.Warning) ? "Warnings" : "Errors & Warnings"));
        foreach (var (level, target, text) in problems)
        {
            var style = level == LogEventLevel.Warning ? TextStyle.Yellow : TextStyle.Red;
            var tag = level == LogEventLevel.Warning ? "WRN" : "ERR";
            console.WriteLine($"{console.Paint(style, $"[{tag}]")} {(target.Length > 0 ? target + ": " : string.Empty)}{text}");
        }
    }

    public static void WriteTable(BuildSession session)
    {
        var console = session.Console;
        var plan = session.Plan.Where(IsShown).ToList();
        if (plan.Count == 0)
        {
            return;
        }

        var width = Math.Max(20, plan.Max(target => target.Name.Length) + 2);
        var rule = string.Concat(Enumerable.Repeat(console.Pick("─", "-"), width + 24));
        console.WriteLine();
        console.WriteLine($"{"Target".PadRight(width)}{"Status",-12}{"Duration",12}");
        console.WriteLine(rule);
        foreach (var target in plan)
        {
            var duration = target.Stopwatch.ElapsedTicks > 0 ? Durations.Format(target.Duration) : string.Empty;
            var row = $"{target.Name.PadRight(width)}{console.Paint(StyleOf(target.Status), target.Status.ToString().PadRight(12))}{duration,12}";
            console.WriteLine((row + Remark(target)).TrimEnd());
        }

        console.WriteLine(rule);
        var total = plan.Aggregate(TimeSpan.Zero, (sum, target) => sum + target.Duration);
        console.WriteLine($"{"Total".PadRight(width)}{string.Empty,-12}{Durations.Format(total),12}");
    }

    public static void WriteOutcome(BuildSession session, INukeBuild build)
    {
        var console = session.Console;
        var time = DateTime.Now.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        console.WriteLine();
        console.WriteLine(session.IsInterrupted
            ? console.Paint(TextStyle.Yellow, $"Build interrupted on {time}.")
            : build.IsFailing
                ? console.Paint(TextStyle.Red, $"Build failed on {time}.")
                : console.Paint(TextStyle.Green, $"Build succeeded on {time}."));
    }

    /// <summary>An unlisted target that had nothing to do is of no interest.</summary>
    private static bool IsShown(ExecutableTarget target) => target.Listed || target.Status != ExecutionStatus.Skipped;

    private static TextStyle StyleOf(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Succeeded => TextStyle.Green,
        ExecutionStatus.Failed or ExecutionStatus.Aborted => TextStyle.Red,
        ExecutionStatus.NotRun => TextStyle.Yellow,
        _ => TextStyle.Plain,
    };

    private static string Remark(ExecutableTarget target)
    {
        var parts = target.SummaryInformation.Select(pair => $"{pair.Key}: {pair.Value}");
        if (target.Status == ExecutionStatus.Skipped)
        {
            parts = target.OnlyWhen is { } condition ? parts.Append($"OnlyWhen: {condition}") : parts;
            parts = target.Skipped is { } reason ? parts.Append($"Skipped: {reason}") : parts;
        }

        var text = string.Join(", ", parts);
        return text.Length == 0 ? string.Empty : $"  // {text}";
    }
}
