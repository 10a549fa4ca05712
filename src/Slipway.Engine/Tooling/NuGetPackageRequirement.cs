namespace Nuke.Common.Tooling;

/// <summary>Requires a NuGet package that the build project references or downloads.</summary>
/// <param name="packageId">The package's id.</param>
/// <param name="version">The version; any by default.</param>
public class NuGetPackageRequirement(string packageId, string? version = null) : ToolRequirement
{
    /// <summary>The package's id.</summary>
    public string PackageId { get; init; } = packageId;

    /// <summary>The version; null for any.</summary>
    public string? Version { get; init; } = version;

    /// <inheritdoc cref="NuGetPackageRequirement(string, string?)"/>
    public static NuGetPackageRequirement Create(string packageId, string? version = null) => new(packageId, version);

    /// <inheritdoc/>
    internal override bool IsMet(out string? problem) => Check(() => NuGetToolPathResolver.GetPackageDirectory(PackageId, Version), out problem);
}
