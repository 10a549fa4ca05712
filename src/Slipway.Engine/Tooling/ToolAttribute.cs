namespace Nuke.Common.Tooling;

/// <summary>Says where the tool of a wrapper comes from.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ToolAttribute : Attribute
{
    /// <summary>What has to be there for the wrapper to work.</summary>
    /// <param name="version">The version that is asked for; null for any.</param>
    internal abstract ToolRequirement GetRequirement(string? version);
}
