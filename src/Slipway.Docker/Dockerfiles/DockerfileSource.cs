namespace Slipway.Docker.Dockerfiles;

/// <summary>A path of a build context that a Dockerfile needs.</summary>
/// <param name="Keyword">The instruction: <c>COPY</c>, <c>ADD</c>, <c>RUN</c> (for a bind mount) or <c>FROM</c> (for a named context).</param>
/// <param name="Line">The instruction's first line, from 1.</param>
/// <param name="Written">The source as the instruction has it.</param>
/// <param name="Path">The source below the context's root, variables replaced, cleaned, with <c>/</c>; <c>.</c> is the whole context. It may hold wildcards.</param>
/// <param name="Context">The named context, or null for the main one.</param>
public sealed record DockerfileSource(string Keyword, int Line, string Written, string Path, string? Context);
