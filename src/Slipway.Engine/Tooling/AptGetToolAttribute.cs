namespace Nuke.Common.Tooling;

/// <summary>The wrapped tool comes out of a Debian package, which puts it on <c>PATH</c>.</summary>
public class AptGetToolAttribute : ToolAttribute
{
    /// <summary>The package's name.</summary>
    public string Id { get; set; } = string.Empty;

    /// <inheritdoc/>
    internal override string GetToolPath(ToolOptions? options) => ToolPathResolver.GetPathExecutable(Id);

    /// <inheritdoc/>
    internal override ToolRequirement GetRequirement(string? version = null) => new AptGetPackageRequirement(Id);
}
