namespace Slipway.Docker.Dockerfiles;

/// <summary>One stage: a FROM and what follows it.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Name">Its name in lower case, or null.</param>
/// <param name="Base">The image or stage that it starts from, variables as written.</param>
/// <param name="From">The FROM instruction.</param>
/// <param name="Instructions">The instructions behind the FROM.</param>
public sealed record DockerfileStage(int Index, string? Name, string Base, DockerfileInstruction From, IReadOnlyList<DockerfileInstruction> Instructions);
