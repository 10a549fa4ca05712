namespace Nuke.Common.Tooling;

/// <summary>Marks a tool wrapper whose tool comes out of a Debian package.</summary>
public interface IRequireAptGetPackage : IRequireTool;
