namespace Nuke.Common.Tooling;

/// <summary>The wrapped tool comes out of a NuGet package that the build project references or downloads.</summary>
public class NuGetToolAttribute : ToolAttribute
{
    /// <summary>The package's id; alternatives are separated by <c>|</c>.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>The file name inside the package; alternatives are separated by <c>|</c>.</summary>
    public string Executable { get; set; } = string.Empty;

    /// <inheritdoc/>
    internal override string GetToolPath(ToolOptions? options)
        => NuGetToolPathResolver.GetPackageExecutable(Id, Executable, framework: (options as IToolOptionsWithFramework)?.Framework);

    /// <inheritdoc/>
    internal override ToolRequirement GetRequirement(string? version = null) => new NuGetPackageRequirement(Id, version);
}
