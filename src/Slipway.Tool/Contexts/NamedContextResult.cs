using Slipway.Docker.Context;

namespace Slipway.Tool.Contexts;

/// <summary>What was found in a named context.</summary>
internal sealed record NamedContextResult(string Name, IgnoreFileLocation? IgnoreFile, ContextReport Report);
