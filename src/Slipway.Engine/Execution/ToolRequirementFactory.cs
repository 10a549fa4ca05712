using System.Reflection;
using Nuke.Common.Tooling;

namespace Nuke.Common.Execution;

/// <summary>Makes the requirement that <c>Requires&lt;DockerTasks&gt;()</c> stands for: what the attribute of the tool wrapper says.</summary>
internal static class ToolRequirementFactory
{
    public static ToolRequirement Create(Type tool, string? version)
        => tool.GetCustomAttribute<ToolAttribute>()?.GetRequirement(version) ?? new ToolRequirement();
}
