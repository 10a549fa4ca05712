namespace Nuke.Common.Tooling;

/// <summary>Marks a tool wrapper whose tool comes out of a NuGet package.</summary>
public interface IRequireNuGetPackage : IRequireTool, IRequireToolWithVersion;
