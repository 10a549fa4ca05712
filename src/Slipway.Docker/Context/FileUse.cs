namespace Slipway.Docker.Context;

/// <summary>A file and its size.</summary>
public sealed record FileUse(string Path, long Bytes);
