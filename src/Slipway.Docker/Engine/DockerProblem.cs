namespace Slipway.Docker.Engine;

/// <summary>Something that is missing.</summary>
/// <param name="Need">What is missing.</param>
/// <param name="What">A sentence that says it.</param>
/// <param name="Next">What to do.</param>
public sealed record DockerProblem(DockerNeeds Need, string What, string Next)
{
    /// <inheritdoc />
    public override string ToString() => $"{What}\n  next:  {Next}";
}
