namespace Nuke.Common.Tooling;

/// <summary>Marks a tool wrapper whose tool comes out of an npm package.</summary>
public interface IRequireNpmPackage : IRequireTool, IRequireToolWithVersion;
