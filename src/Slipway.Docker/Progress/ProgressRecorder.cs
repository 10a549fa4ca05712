namespace Slipway.Docker.Progress;

/// <summary>Merges what a log says into one build. Bounded in memory, whatever the log says.</summary>
internal sealed class ProgressRecorder(IProgressDisplay? display)
{
    private const int MaxSteps = 20_000;
    private const int MaxWarnings = 1_000;
    private const int MaxNameLength = 16 * 1024;

    private readonly Dictionary<string, StepRecorder> steps = new(StringComparer.Ordinal);
    private readonly List<BuildWarning> warnings = [];
    private readonly TextTail text = new();

    public ProgressFormat Format { get; set; }

    public string? Builder { get; set; }

    public string? Driver { get; set; }

    public int Corrupt { get; set; }

    public StepRecorder? Find(string digest) => steps.GetValueOrDefault(digest);

    public StepRecorder? FindOrAdd(string digest, string name)
    {
        if (!steps.TryGetValue(digest, out var step) && steps.Count < MaxSteps)
        {
            name = name.Length > MaxNameLength ? name[..MaxNameLength] : name;
            steps[digest] = step = new StepRecorder(digest, name, steps.Count);
        }

        return step;
    }

    public void Update(in VertexUpdate update)
    {
        if (update.Digest is null || FindOrAdd(update.Digest, update.Name ?? "") is not { } step)
        {
            return;
        }

        step.Inputs = update.Inputs ?? step.Inputs;
        step.Error = string.IsNullOrEmpty(update.Error) ? step.Error : update.Error;
        step.Cached |= update.Cached;
        if (update.Started is { } started)
        {
            step.AddInterval(new StepInterval(started, update.Completed, update.Cached));
        }

        Show(step);
    }

    public void AddOutput(string digest, int stream, ReadOnlySpan<byte> data)
    {
        if (Find(digest) is { } step && step.Logs.Add(stream == 2 ? 2 : 1, data) is { } line)
        {
            display?.StepOutput(digest, line);
        }
    }

    public void AddOutputLine(StepRecorder step, string line)
    {
        step.Logs.AddLine(line);
        display?.StepOutput(step.Digest, line);
    }

    public void Add(BuildWarning warning)
    {
        if (warnings.Count < MaxWarnings)
        {
            warnings.Add(warning);
        }
    }

    public void AddText(string line) => text.Add(line);

    /// <summary>Tells the display what has changed, once for each start and each end.</summary>
    public void Show(StepRecorder step)
    {
        if (display is null || step.EndShown)
        {
            return;
        }

        if (step.Parts.Kind == StepKind.Export)
        {
            // Everything that the result needs is there: what was only looked up until now has been reused.
            ShowReused();
        }

        if (step.IsWorking)
        {
            if (!step.StartShown)
            {
                step.StartShown = true;
                display.StepStarted(step.Snapshot());
            }
        }
        else if (HasEnded(step))
        {
            step.EndShown = true;
            display.StepFinished(step.Snapshot());
        }
    }

    /// <summary>The log has ended.</summary>
    public void Finish()
    {
        if (display is not null)
        {
            ShowReused();
            display.BuildFinished();
        }
    }

    public BuildProgress Snapshot()
    {
        var ordered = steps.Values
            .OrderBy(step => step.Started ?? DateTimeOffset.MaxValue)
            .ThenBy(step => Format == ProgressFormat.Plain ? step.Order : step.Parts.Index)
            .ThenBy(step => step.Order);
        var occurrences = new Dictionary<(string?, string?, string), int>();
        return new BuildProgress
        {
            Format = Format,
            Steps = [.. ordered.Select(step => step.Snapshot(Occurrence(step.Parts), withLogs: true))],
            Warnings = [.. warnings],
            Text = text.Lines,
            Error = text.Error ?? steps.Values.FirstOrDefault(step => step.Outcome == StepOutcome.Failed)?.Error,
            ErrorSource = text.FindSource(),
            Builder = Builder,
            Driver = Driver,
            Corrupt = Corrupt,
        };

        int Occurrence(StepName parts)
        {
            var key = (parts.Platform, parts.Stage, parts.Instruction);
            var number = occurrences.GetValueOrDefault(key);
            occurrences[key] = number + 1;
            return number;
        }
    }

    private static bool HasEnded(StepRecorder step) => step.Outcome switch
    {
        StepOutcome.Failed or StepOutcome.Canceled => true,
        StepOutcome.Executed => !step.IsLocalLookup,
        StepOutcome.Cached => step.Cached,
        _ => false,
    };

    private void ShowReused()
    {
        foreach (var step in steps.Values.Where(step => !step.EndShown && step.Outcome == StepOutcome.Cached).OrderBy(step => step.Order))
        {
            step.EndShown = true;
            display?.StepFinished(step.Snapshot());
        }
    }
}
