namespace Slipway.Docker.Progress;

/// <summary>Shows a build while it runs. Called from one thread at a time, in the log's order.</summary>
public interface IProgressDisplay : IDisposable
{
    /// <summary>A step is at work. Its logs are not filled in.</summary>
    void StepStarted(BuildStep step);

    /// <summary>A step has written a line.</summary>
    /// <param name="digest">The step's <see cref="BuildStep.Digest"/>.</param>
    /// <param name="line">The line; may hold anything: escape it.</param>
    void StepOutput(string digest, string line);

    /// <summary>A step has ended. Its logs are not filled in.</summary>
    void StepFinished(BuildStep step);

    /// <summary>The build has ended: whatever moves is taken away.</summary>
    void BuildFinished();
}
