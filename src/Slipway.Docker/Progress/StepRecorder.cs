namespace Slipway.Docker.Progress;

/// <summary>What has been said about one step so far.</summary>
internal sealed class StepRecorder(string digest, string name, int order)
{
    private const int MaxIntervals = 64;
    private const int MaxStatuses = 256;
    private const string CanceledSuffix = "context canceled";

    private readonly Dictionary<string, StepStatus> statuses = [];
    private readonly List<StepInterval> intervals = [];

    public string Digest { get; } = digest;

    public string Name { get; } = name;

    public StepName Parts { get; } = StepName.Parse(name);

    public int Order { get; } = order;

    public LogTail Logs { get; } = new();

    public IReadOnlyList<string> Inputs { get; set; } = [];

    public string? Error { get; set; }

    public bool Cached { get; set; }

    /// <summary>The outcome as a plain log declares it; it has no intervals to tell it from.</summary>
    public StepOutcome? Declared { get; set; }

    /// <summary>The duration as a plain log declares it.</summary>
    public TimeSpan DeclaredDuration { get; set; }

    /// <summary>Whether the display has been told that the step started.</summary>
    public bool StartShown { get; set; }

    /// <summary>Whether the display has been told that the step ended.</summary>
    public bool EndShown { get; set; }

    public DateTimeOffset? Started => intervals.Count > 0 ? intervals[0].Started : null;

    /// <summary>
    /// Whether its first interval is not work: BuildKit announces the computing of the cache key of steps without inputs
    /// like work. When nothing follows, the result was reused.
    /// </summary>
    public bool FirstIntervalIsLookup
        => Inputs.Count == 0
            && Parts.Kind is StepKind.Run or StepKind.Copy or StepKind.Add or StepKind.Workdir or StepKind.From or StepKind.Source;

    /// <summary>Whether it is at work, and not only being looked up.</summary>
    public bool IsWorking => Declared == StepOutcome.Running || (Work().Exists(interval => interval.Completed is null) && !IsLocalLookup);

    /// <summary>Whether it loads something from the client, and has only been looked up until now: such steps always have two intervals.</summary>
    public bool IsLocalLookup
        => intervals.Count < 2
            && Parts.Kind == StepKind.Internal
            && (Parts.Instruction.StartsWith("load build ", StringComparison.Ordinal)
                || Parts.Instruction.StartsWith("load .dockerignore", StringComparison.Ordinal)
                || Parts.Instruction.StartsWith("load from client", StringComparison.Ordinal))
            && Declared is null;

    public StepOutcome Outcome
    {
        get
        {
            if (Declared is { } declared)
            {
                return declared;
            }

            if (Error is not null)
            {
                return Error.EndsWith(CanceledSuffix, StringComparison.Ordinal) ? StepOutcome.Canceled : StepOutcome.Failed;
            }

            if (intervals.Count == 0)
            {
                return Cached ? StepOutcome.Cached : StepOutcome.Pending;
            }

            var work = Work();
            return work.Exists(interval => interval.Completed is null) ? StepOutcome.Running
                : work.Count > 0 ? StepOutcome.Executed
                : intervals[^1].Completed is null && !intervals[^1].Cached ? StepOutcome.Running
                : StepOutcome.Cached;
        }
    }

    /// <summary>Adds an interval, or completes the one with the same start.</summary>
    public void AddInterval(StepInterval interval)
    {
        var same = intervals.FindIndex(known => known.Started == interval.Started);
        if (same >= 0)
        {
            var known = intervals[same];
            intervals[same] = known with { Completed = interval.Completed ?? known.Completed, Cached = known.Cached || interval.Cached };
            return;
        }

        if (intervals.Count >= MaxIntervals)
        {
            // Only a hostile log gets here: the last interval stands for all that follow.
            intervals[^1] = intervals[^1] with { Completed = interval.Completed };
            return;
        }

        var later = intervals.FindIndex(known => known.Started > interval.Started);
        intervals.Insert(later < 0 ? intervals.Count : later, interval);
    }

    public void SetStatus(StepStatus status)
    {
        if (statuses.ContainsKey(status.Id) || statuses.Count < MaxStatuses)
        {
            statuses[status.Id] = status;
        }
    }

    /// <summary>The step as plain data.</summary>
    /// <param name="occurrence">Which of the steps with the same platform, stage and instruction it is.</param>
    /// <param name="withLogs">Whether the output is filled in.</param>
    public BuildStep Snapshot(int occurrence = 0, bool withLogs = false)
    {
        var outcome = Outcome;
        return new BuildStep
        {
            Digest = Digest,
            Name = Name,
            Parts = Parts,
            Key = new StepKey(Parts.Platform, Parts.Stage, Parts.Instruction, occurrence),
            Inputs = Inputs,
            Intervals = [.. intervals],
            Outcome = outcome,
            Error = Error,
            Duration = outcome == StepOutcome.Cached ? TimeSpan.Zero : Declared is null ? Union(Work()) : DeclaredDuration,
            Logs = withLogs ? Logs.Lines : [],
            LogsDropped = Logs.Dropped,
            Statuses = [.. statuses.Values],
        };
    }

    /// <summary>The intervals in which something was really done.</summary>
    private List<StepInterval> Work()
    {
        var work = intervals.FindAll(interval => !interval.Cached);
        if (FirstIntervalIsLookup && work.Count > 0 && work[0] == intervals[0] && Error is null)
        {
            work.RemoveAt(0);
        }

        // Some versions repeat the announcement of a cached step without the mark.
        return Cached && work.TrueForAll(interval => interval.Completed == interval.Started) ? [] : work;
    }

    private static TimeSpan Union(List<StepInterval> intervals)
    {
        var sum = TimeSpan.Zero;
        var end = DateTimeOffset.MinValue;
        foreach (var interval in intervals)
        {
            var completed = interval.Completed ?? interval.Started;
            var started = interval.Started > end ? interval.Started : end;
            if (completed > started)
            {
                sum += completed - started;
                end = completed;
            }
        }

        return sum;
    }
}
