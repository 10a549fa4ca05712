namespace Slipway.Docker.Progress;

/// <summary>One step (vertex) of a build, merged from everything that the log says about it.</summary>
public sealed record BuildStep
{
    /// <summary>What identifies the step within this log: BuildKit's digest, or <c>#N</c> in plain logs.</summary>
    public required string Digest { get; init; }

    /// <summary>The name as BuildKit gives it, such as <c>[build 3/7] RUN go build ./cmd/agent</c>. May hold anything: escape it.</summary>
    public required string Name { get; init; }

    /// <summary>The name's parts.</summary>
    public required StepName Parts { get; init; }

    /// <summary>The kind of work.</summary>
    public StepKind Kind => Parts.Kind;

    /// <summary>The platform that it works for, such as <c>linux/arm64</c>; null when the name has none.</summary>
    public string? Platform => Parts.Platform;

    /// <summary>The Dockerfile stage; null when the name has none.</summary>
    public string? Stage => Parts.Stage;

    /// <summary>The number of the step in its stage, from 1; 0 when the name has none.</summary>
    public int Index => Parts.Index;

    /// <summary>How many steps the stage has; 0 when the name has none.</summary>
    public int Count => Parts.Count;

    /// <summary>The instruction's text, or the whole name when it is no Dockerfile step.</summary>
    public string Instruction => Parts.Instruction;

    /// <summary>The key on which runs are joined.</summary>
    public required StepKey Key { get; init; }

    /// <summary>The digests of the steps that it needs. Empty in plain logs, which do not say.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    /// <summary>The times at which it was at work, by start. Empty in plain logs, which have no times.</summary>
    public IReadOnlyList<StepInterval> Intervals { get; init; } = [];

    /// <summary>How it ended.</summary>
    public StepOutcome Outcome { get; init; }

    /// <summary>Whether its result came from the cache, also where BuildKit does not say so (a step without inputs).</summary>
    public bool Cached => Outcome == StepOutcome.Cached;

    /// <summary>Whether it was stopped.</summary>
    public bool Canceled => Outcome == StepOutcome.Canceled;

    /// <summary>The error of a failed step, or null.</summary>
    public string? Error { get; init; }

    /// <summary>How long it was at work: its intervals, overlaps counted once. Zero when cached or not started.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The last lines of its output (standard output and standard error mixed), at most 500 lines.</summary>
    public IReadOnlyList<string> Logs { get; init; } = [];

    /// <summary>How many lines of output came before <see cref="Logs"/>.</summary>
    public long LogsDropped { get; init; }

    /// <summary>Its counted parts.</summary>
    public IReadOnlyList<StepStatus> Statuses { get; init; } = [];

    /// <summary>When it first started, or null.</summary>
    public DateTimeOffset? Started => Intervals.Count > 0 ? Intervals[0].Started : null;

    /// <summary>The bytes that were sent from the client for it.</summary>
    public long TransferredBytes => Statuses.Where(status => status.IsTransfer).Sum(status => status.Current);

    /// <summary>Whether the step counts for the cache-hit rate: an instruction that can be cached, and that was reached.</summary>
    public bool CountsForCache
        => Kind is StepKind.Run or StepKind.Copy or StepKind.Add or StepKind.Workdir
            && Outcome is StepOutcome.Cached or StepOutcome.Executed or StepOutcome.Failed;

    /// <summary>Whether this is the transfer of a build context (not of the Dockerfile or the ignore file).</summary>
    public bool IsContextTransfer
        => Kind == StepKind.Internal
            && (Instruction == "load build context" || Instruction.StartsWith("load from client", StringComparison.Ordinal));
}
