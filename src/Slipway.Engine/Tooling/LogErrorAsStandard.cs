namespace Nuke.Common.Tooling;

/// <summary>Says that a tool writes other things than errors to standard error. This engine takes that for granted of every tool.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LogErrorAsStandard : Attribute;
