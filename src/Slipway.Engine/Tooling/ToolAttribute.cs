namespace Nuke.Common.Tooling;

/// <summary>Marks a class as the wrapper of a tool and says where its tool is found.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class ToolAttribute : Attribute
{
    /// <summary>The full path of the tool.</summary>
    /// <exception cref="ToolNotFoundException">It is not there.</exception>
    internal abstract string GetToolPath(ToolOptions? options);

    /// <summary>What has to be there for the tool to run.</summary>
    internal abstract ToolRequirement GetRequirement(string? version = null);
}
