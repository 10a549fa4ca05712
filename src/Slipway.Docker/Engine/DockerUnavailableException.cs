namespace Slipway.Docker.Engine;

/// <summary>Docker, or a part of it, is missing. The message lists everything and says what to do.</summary>
public sealed class DockerUnavailableException(IReadOnlyList<DockerProblem> problems)
    : Exception(string.Join('\n', problems.Select(problem => problem.ToString())))
{
    /// <summary>Everything that is missing.</summary>
    public IReadOnlyList<DockerProblem> Problems { get; } = problems;
}
