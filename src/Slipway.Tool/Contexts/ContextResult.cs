using Slipway.Docker.Context;

namespace Slipway.Tool.Contexts;

/// <summary>What <c>slipway context</c> found.</summary>
/// <param name="Dockerfile">The Dockerfile, or null.</param>
/// <param name="IgnoreFile">The ignore file, or null.</param>
/// <param name="Report">The scan of the main context.</param>
internal sealed record ContextResult(string? Dockerfile, IgnoreFileLocation? IgnoreFile, ContextReport Report)
{
    /// <summary>The named contexts.</summary>
    public IReadOnlyList<NamedContextResult> NamedContexts { get; init; } = [];

    /// <summary>What the owner should know.</summary>
    public IReadOnlyList<ContextFinding> Findings => ContextFindings.Of(Report, Dockerfile ?? "Dockerfile");
}
