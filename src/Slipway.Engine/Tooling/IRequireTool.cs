namespace Nuke.Common.Tooling;

/// <summary>Marks a tool wrapper whose tool a target can require.</summary>
public interface IRequireTool;
