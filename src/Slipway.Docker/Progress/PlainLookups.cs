namespace Slipway.Docker.Progress;

/// <summary>
/// Decides on the steps of a plain log for which <c>DONE 0.0s</c> may mean "reused": a first step without inputs is printed
/// like that when it is only looked up. The log has no inputs and no intervals; the steps after it tell: had the next one
/// been executed on a reused step, BuildKit would have announced it once more as <c>CACHED</c>.
/// </summary>
internal static class PlainLookups
{
    /// <summary>What <c>0.0s</c> can stand for.</summary>
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(50);

    public static BuildProgress Resolve(BuildProgress progress)
        => progress.Format != ProgressFormat.Plain
            ? progress
            : progress with { Steps = [.. progress.Steps.Select(step => IsReused(step, progress) ? Reused(step) : step)] };

    private static BuildStep Reused(BuildStep step) => step with { Outcome = StepOutcome.Cached, Duration = TimeSpan.Zero };

    private static bool IsReused(BuildStep step, BuildProgress progress)
    {
        if (step.Outcome != StepOutcome.Executed || step.Duration > Rounding)
        {
            return false;
        }

        if (step.Kind == StepKind.From)
        {
            return true;
        }

        if (step.Index != 1 || !CanLackInputs(step))
        {
            return false;
        }

        var others = progress.Steps.Where(other => other.CountsForCache && other != step).ToList();
        var next = others.Find(other => other.Platform == step.Platform && other.Stage == step.Stage && other.Index == 2);
        return next is not null ? next.Cached : others.Count > 0 && others.TrueForAll(other => other.Cached);
    }

    /// <summary>On <c>scratch</c>: a folder, or a file whose text stands in the Dockerfile.</summary>
    private static bool CanLackInputs(BuildStep step)
        => step.Kind == StepKind.Workdir
            || (step.Kind is StepKind.Copy or StepKind.Add && step.Instruction.Contains("<<", StringComparison.Ordinal));
}
