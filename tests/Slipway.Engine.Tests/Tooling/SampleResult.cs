namespace Slipway.Engine.Tests.Tooling;

public sealed record SampleResult(string Name);
