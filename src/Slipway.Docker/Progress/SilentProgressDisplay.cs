namespace Slipway.Docker.Progress;

/// <summary>Shows nothing.</summary>
public sealed class SilentProgressDisplay : IProgressDisplay
{
    /// <inheritdoc />
    public void StepStarted(BuildStep step)
    {
    }

    /// <inheritdoc />
    public void StepOutput(string digest, string line)
    {
    }

    /// <inheritdoc />
    public void StepFinished(BuildStep step)
    {
    }

    /// <inheritdoc />
    public void BuildFinished()
    {
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
