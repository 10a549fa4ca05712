namespace Slipway.Docker.LiveReload;

/// <summary>
/// What the loop does when the source has changed: build and restart on the host (<see cref="HostGenerationAction"/>), or tell
/// a container to do so. The loop never runs two generations at once.
/// </summary>
public interface IGenerationAction
{
    /// <summary>Makes the service what the source says.</summary>
    /// <param name="generation">What changed.</param>
    /// <param name="cancellationToken">
    /// Cancelled when a newer change has come or the loop ends: give up and throw, leaving nothing of the attempt running. The
    /// service that ran before must go on until its successor can start.
    /// </param>
    /// <exception cref="OperationCanceledException">The generation was given up.</exception>
    Task<GenerationOutcome> RunAsync(Generation generation, CancellationToken cancellationToken);

    /// <summary>Ends the service and everything that was started for it. Called once; nothing may be started afterwards.</summary>
    Task StopAsync();
}
