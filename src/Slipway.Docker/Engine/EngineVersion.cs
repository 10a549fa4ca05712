namespace Slipway.Docker.Engine;

/// <summary>The engine's version.</summary>
/// <param name="Version">Such as <c>26.1.5</c>; distributions append their own.</param>
/// <param name="ApiVersion">The newest API version that it speaks.</param>
/// <param name="MinApiVersion">The oldest API version that it speaks; empty when it does not say.</param>
/// <param name="OperatingSystem">Such as <c>linux</c>.</param>
/// <param name="Architecture">Such as <c>amd64</c>.</param>
public sealed record EngineVersion(string Version, string ApiVersion, string MinApiVersion, string OperatingSystem, string Architecture);
