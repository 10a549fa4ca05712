using Nuke.Common.Execution;

namespace Nuke.Common.Reporting;

/// <summary>What <c>--plan</c> shows: the targets in the order in which they would run, and why each is among them.</summary>
internal static class PlanText
{
    public static void Write(BuildConsole console, IReadOnlyList<ExecutableTarget> plan)
    {
        for (var i = 0; i < plan.Count; i++)
        {
            var target = plan[i];
            var needed = plan.Where(other => other.ExecutionDependencies.Contains(target)).Select(other => $"needed by {other.Name}");
            var triggered = plan.Where(other => other.Triggers.Contains(target)).Select(other => $"triggered by {other.Name}");
            var reasons = (target.Invoked ? ["asked for"] : Array.Empty<string>()).Concat(needed).Concat(triggered);
            console.WriteLine($"{i + 1,3}. {console.Paint(TextStyle.Bold, target.Name)}  ({string.Join(", ", reasons)})");
        }
    }
}
