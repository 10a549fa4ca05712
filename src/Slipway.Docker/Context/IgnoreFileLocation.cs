namespace Slipway.Docker.Context;

/// <summary>Which ignore file a build uses.</summary>
/// <param name="Path">The file, below the folder that it was looked up in as that folder was named.</param>
/// <param name="Target">The file that is read: another one when <paramref name="Path"/> is a symbolic link.</param>
/// <param name="IsSpecific">Whether it belongs to one Dockerfile (<c>Dockerfile.dev.dockerignore</c>) and replaces the context's own.</param>
public sealed record IgnoreFileLocation(string Path, string Target, bool IsSpecific);
