namespace Nuke.Common.Tooling;

/// <summary>The wrapped tool comes out of an npm package in <c>node_modules</c>.</summary>
public class NpmToolAttribute : ToolAttribute
{
    /// <summary>The package's name.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>The program's name in <c>node_modules/.bin</c>.</summary>
    public string Executable { get; set; } = string.Empty;

    /// <inheritdoc/>
    internal override string GetToolPath(ToolOptions? options) => NpmToolPathResolver.GetNpmExecutable(Executable);

    /// <inheritdoc/>
    internal override ToolRequirement GetRequirement(string? version = null) => new NpmPackageRequirement(Id, version);
}
