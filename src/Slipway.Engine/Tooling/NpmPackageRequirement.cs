namespace Nuke.Common.Tooling;

/// <summary>Requires an npm package in <c>node_modules</c>.</summary>
/// <param name="packageId">The package's name.</param>
/// <param name="version">The version; any by default.</param>
public class NpmPackageRequirement(string packageId, string? version = null) : ToolRequirement
{
    /// <summary>The package's name.</summary>
    public string PackageId { get; init; } = packageId;

    /// <summary>The version; null for any.</summary>
    public string? Version { get; init; } = version;

    /// <inheritdoc cref="NpmPackageRequirement(string, string?)"/>
    public static NpmPackageRequirement Create(string packageId, string? version = null) => new(packageId, version);

    /// <inheritdoc/>
    internal override bool IsMet(out string? problem) => Check(() => NpmToolPathResolver.GetPackageDirectory(PackageId), out problem);
}
