namespace Slipway.Docker.Engine;

/// <summary>A line of an image's history, newest first.</summary>
/// <param name="CreatedBy">The instruction.</param>
/// <param name="Created">When.</param>
/// <param name="Size">The bytes that it added; 0 for instructions that only change the configuration.</param>
/// <param name="Comment">Such as <c>buildkit.dockerfile.v0</c>.</param>
public sealed record ImageLayer(string CreatedBy, DateTimeOffset Created, long Size, string Comment);
