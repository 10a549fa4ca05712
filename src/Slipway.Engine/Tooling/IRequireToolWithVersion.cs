namespace Nuke.Common.Tooling;

/// <summary>Marks a tool wrapper whose tool a target can require in a certain version.</summary>
public interface IRequireToolWithVersion;
