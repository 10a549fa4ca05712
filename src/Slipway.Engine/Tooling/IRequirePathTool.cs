namespace Nuke.Common.Tooling;

/// <summary>Marks a tool wrapper whose tool is on PATH.</summary>
public interface IRequirePathTool : IRequireTool;
