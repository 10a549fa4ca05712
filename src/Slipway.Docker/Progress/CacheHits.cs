namespace Slipway.Docker.Progress;

/// <summary>
/// How many Dockerfile steps came from the cache. Counted are <c>RUN</c>, <c>COPY</c>, <c>ADD</c> and <c>WORKDIR</c> steps that were
/// reached: not base images, not BuildKit's own work, not exporters (BuildKit's own counter has all of them, so that a build
/// that is wholly cached reaches 60 %), not cancelled steps. A failed step counts as executed.
/// </summary>
/// <param name="Cached">Steps whose result was reused.</param>
/// <param name="Total">Steps that count.</param>
/// <param name="Executed">The time spent in steps that were executed.</param>
public sealed record CacheHits(int Cached, int Total, TimeSpan Executed)
{
    /// <summary>The share of cached steps, 0 to 1; null when no step counts.</summary>
    public double? Rate => Total == 0 ? null : (double)Cached / Total;

    /// <summary>Counts the hits of a build.</summary>
    public static CacheHits Of(BuildProgress progress)
    {
        var steps = progress.Steps.Where(step => step.CountsForCache).ToList();
        return new CacheHits(
            steps.Count(step => step.Cached),
            steps.Count,
            steps.Where(step => !step.Cached).Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Duration));
    }

    /// <summary>
    /// The time-weighted rate, 0 to 1: what the cached steps took in a cold build, of what all steps of this build took there.
    /// Null when the two builds have no step in common that took any time.
    /// </summary>
    /// <param name="progress">The build to judge.</param>
    /// <param name="cold">A build of the same Dockerfile in which nothing was cached.</param>
    public static double? TimeWeighted(BuildProgress progress, BuildProgress cold)
    {
        var costs = cold.Steps.Where(step => step.CountsForCache).ToDictionary(step => step.Key, step => step.Duration.TotalSeconds);
        var known = progress.Steps.Where(step => step.CountsForCache && costs.ContainsKey(step.Key)).ToList();
        var all = known.Sum(step => costs[step.Key]);
        return all <= 0 ? null : known.Where(step => step.Cached).Sum(step => costs[step.Key]) / all;
    }
}
