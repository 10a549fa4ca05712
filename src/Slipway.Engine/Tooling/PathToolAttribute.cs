namespace Nuke.Common.Tooling;

/// <summary>The wrapped tool is on <c>PATH</c>.</summary>
public class PathToolAttribute : ToolAttribute
{
    /// <summary>The program's name.</summary>
    public string Executable { get; set; } = string.Empty;

    /// <inheritdoc/>
    internal override string GetToolPath(ToolOptions? options) => ToolPathResolver.GetPathExecutable(Executable);

    /// <inheritdoc/>
    internal override ToolRequirement GetRequirement(string? version = null) => new PathToolRequirement(Executable);
}
