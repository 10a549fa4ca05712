namespace Slipway.Docker.Engine;

/// <summary>What there is to build with: programs and engine.</summary>
public sealed record DockerEnvironment
{
    /// <summary>The oldest buildx that works.</summary>
    public const string OldestBuildx = "0.13";

    /// <summary>The programs.</summary>
    public required DockerTools Tools { get; init; }

    /// <summary>The address of the engine; null when it could not be found out.</summary>
    public DockerEndpoint? Endpoint { get; init; }

    /// <summary>The engine's version; null when it could not be asked.</summary>
    public EngineVersion? Version { get; init; }

    /// <summary>What the engine says about itself; null when it could not be asked.</summary>
    public EngineInfo? Info { get; init; }

    /// <summary>
    /// The platforms whose programs the engine can run: its own, and on a local engine those for which the kernel has an emulator. Without one,
    /// other platforms can still be built by a Dockerfile that runs nothing on them.
    /// </summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>Why the engine could not be asked; null when it could.</summary>
    public EngineFailure? Failure { get; init; }

    /// <summary>The message of that failure; null when there is none.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>What is missing for something.</summary>
    public IReadOnlyList<DockerProblem> Missing(DockerNeeds needs) => DockerRequirements.Check(this, needs);

    /// <summary>Throws when something is missing.</summary>
    /// <exception cref="DockerUnavailableException">Something is missing; the message says all of it and what to do.</exception>
    public void Require(DockerNeeds needs)
    {
        var missing = Missing(needs);
        if (missing.Count > 0)
        {
            throw new DockerUnavailableException(missing);
        }
    }
}
