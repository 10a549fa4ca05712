using Slipway.Docker.Dockerfiles;

namespace Slipway.Docker.Context;

/// <summary>A source of the Dockerfile and what became of it.</summary>
/// <param name="Source">The source.</param>
/// <param name="State">Whether the context has it.</param>
/// <param name="RemovedBy">The pattern that removed it, or the first of several; null when none did.</param>
/// <param name="Matches">How many paths it names in the folder: more than one only with wildcards.</param>
/// <param name="Left">How many of them the ignore file leaves.</param>
public sealed record SourceCheck(DockerfileSource Source, SourceState State, IgnorePattern? RemovedBy, int Matches, int Left);
