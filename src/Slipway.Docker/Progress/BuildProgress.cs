namespace Slipway.Docker.Progress;

/// <summary>Everything that a progress log says about one build: plain data, the same for both forms of log.</summary>
public sealed record BuildProgress
{
    /// <summary>The form of the log.</summary>
    public ProgressFormat Format { get; init; }

    /// <summary>The steps in the order in which they started; those that never did come last.</summary>
    public IReadOnlyList<BuildStep> Steps { get; init; } = [];

    /// <summary>The warnings, in the log's order.</summary>
    public IReadOnlyList<BuildWarning> Warnings { get; init; } = [];

    /// <summary>The last lines that belong to no step: what the client wrote after a failure, or before it could begin.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>The error that ended the build, without its <c>ERROR:</c> prefix; null when there was none.</summary>
    public string? Error { get; init; }

    /// <summary>The place in the Dockerfile that the error points to, or null.</summary>
    public ErrorSource? ErrorSource { get; init; }

    /// <summary>The builder's name; null in rawjson logs, which do not say.</summary>
    public string? Builder { get; init; }

    /// <summary>The builder's driver; null in rawjson logs, which do not say.</summary>
    public string? Driver { get; init; }

    /// <summary>How many values of the log could not be read (cut off, overwritten, garbage).</summary>
    public int Corrupt { get; init; }

    /// <summary>When the first step started; null in plain logs.</summary>
    public DateTimeOffset? Started => Steps.Select(step => step.Started).Min();

    /// <summary>When the last step ended; null in plain logs.</summary>
    public DateTimeOffset? Completed => Steps.SelectMany(step => step.Intervals).Select(interval => interval.Completed).Max();

    /// <summary>From the first start to the last end; null in plain logs.</summary>
    public TimeSpan? Duration => Completed - Started;

    /// <summary>The bytes of the build contexts that were sent in this build. Files that the builder still had are not sent again.</summary>
    public long ContextBytes => Steps.Where(step => step.IsContextTransfer).Sum(step => step.TransferredBytes);

    /// <summary>The cache hits of this build.</summary>
    public CacheHits Cache => CacheHits.Of(this);
}
