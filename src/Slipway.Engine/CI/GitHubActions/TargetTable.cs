using System.Text;
using Nuke.Common.Execution;
using Nuke.Common.Reporting;

namespace Nuke.Common.CI.GitHubActions;

/// <summary>The targets of a run as a table in Markdown.</summary>
internal static class TargetTable
{
    /// <summary>The table; empty when nothing was planned.</summary>
    public static string Of(IReadOnlyCollection<ExecutableTarget> plan)
    {
        if (plan.Count == 0)
        {
            return string.Empty;
        }

        var table = new StringBuilder("| Target | Status | Duration | |\n|---|---|---:|---|\n");
        foreach (var target in plan)
        {
            var duration = target.Duration > TimeSpan.Zero ? Durations.Format(target.Duration) : string.Empty;
            var remarks = target.SummaryInformation.Select(pair => $"{pair.Key}: {pair.Value}");
            remarks = target.OnlyWhen is { } condition ? remarks.Append($"OnlyWhen: {condition}") : remarks;
            remarks = target.Skipped is { } reason ? remarks.Append($"Skipped: {reason}") : remarks;
            table.Append("| ").AppendJoin(" | ", new[] { target.Name, StatusText(target.Status), duration, string.Join(", ", remarks) }.Select(Cell)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string StatusText(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Succeeded => "✅ Succeeded",
        ExecutionStatus.Failed or ExecutionStatus.Aborted => $"❌ {status}",
        _ => status.ToString(),
    };

    /// <summary>A text inside a cell: a bar or a line end would end it, a bracket could begin a tag.</summary>
    private static string Cell(string text)
        => text.ReplaceLineEndings(" ")
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);
}
