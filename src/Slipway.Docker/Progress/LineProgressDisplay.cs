namespace Slipway.Docker.Progress;

/// <summary>One line for each step when it has ended: for logs, and for terminals that cannot move the cursor.</summary>
internal sealed class LineProgressDisplay(TextWriter output, DisplayStyle style) : IProgressDisplay
{
    public void StepStarted(BuildStep step)
    {
    }

    public void StepOutput(string digest, string line)
    {
    }

    public void StepFinished(BuildStep step)
    {
        if (StepLine.IsShown(step))
        {
            output.WriteLine(StepLine.Ended(step, style));
        }
    }

    public void BuildFinished()
    {
    }

    public void Dispose()
    {
    }
}
