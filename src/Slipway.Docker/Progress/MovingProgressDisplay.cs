using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Slipway.Docker.Progress;

/// <summary>
/// Steps that have ended scroll by; those at work stand below, with their time and last line of output, and are redrawn.
/// Each drawing is one write, so that it does not flicker.
/// </summary>
internal sealed class MovingProgressDisplay : IProgressDisplay
{
    private const int MaxRunning = 8;
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly List<RunningStep> running = [];
    [SuppressMessage("Usage", "CA2213", Justification = "The writer is the caller's, who goes on using it.")]
    private readonly TextWriter output;
    private readonly DisplayStyle style;
    private readonly Timer timer;
    private int drawn;

    public MovingProgressDisplay(TextWriter output, DisplayStyle style)
    {
        this.output = output;
        this.style = style;
        timer = new Timer(_ => Redraw(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void StepStarted(BuildStep step)
    {
        lock (gate)
        {
            running.Add(new RunningStep(step));
            timer.Change(Period, Period);
        }
    }

    public void StepOutput(string digest, string line)
    {
        lock (gate)
        {
            if (running.Find(step => step.Step.Digest == digest) is { } found && !string.IsNullOrWhiteSpace(line))
            {
                found.Output = line;
            }
        }
    }

    public void StepFinished(BuildStep step)
    {
        lock (gate)
        {
            running.RemoveAll(candidate => candidate.Step.Digest == step.Digest);
            if (running.Count == 0)
            {
                timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }

            Draw(StepLine.IsShown(step) ? StepLine.Ended(step, style) : null);
        }
    }

    public void BuildFinished()
    {
        lock (gate)
        {
            running.Clear();
            timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            Draw(null);
        }
    }

    public void Dispose()
    {
        BuildFinished();
        timer.Dispose();
    }

    private void Redraw()
    {
        lock (gate)
        {
            if (running.Count > 0)
            {
                Draw(null);
            }
        }
    }

    private void Draw(string? ended)
    {
        if (ended is null && drawn == 0 && running.Count == 0)
        {
            return;
        }

        var text = new StringBuilder();
        if (drawn > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\u001b[{drawn}A\u001b[0J");
        }

        if (ended is not null)
        {
            text.Append(ended).Append('\n');
        }

        var shown = running.Take(MaxRunning).ToList();
        foreach (var step in shown)
        {
            text.Append(StepLine.Running(step.Step, step.Watch.Elapsed, step.Output, style)).Append('\n');
        }

        drawn = shown.Count;
        if (running.Count > shown.Count)
        {
            drawn++;
            text.Append(CultureInfo.InvariantCulture, $"          and {running.Count - shown.Count} more\n");
        }

        output.Write(text.ToString());
        output.Flush();
    }

    private sealed class RunningStep(BuildStep step)
    {
        public BuildStep Step { get; } = step;

        public Stopwatch Watch { get; } = Stopwatch.StartNew();

        public string? Output { get; set; }
    }
}
