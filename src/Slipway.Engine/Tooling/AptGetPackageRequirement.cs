namespace Nuke.Common.Tooling;

/// <summary>Requires a Debian package.</summary>
/// <param name="packageId">The package's name.</param>
public class AptGetPackageRequirement(string packageId) : ToolRequirement
{
    /// <summary>The package's name.</summary>
    public string PackageId { get; init; } = packageId;

    /// <inheritdoc cref="AptGetPackageRequirement(string)"/>
    public static AptGetPackageRequirement Create(string packageId) => new(packageId);

    /// <inheritdoc/>
    internal override bool IsMet(out string? problem)
    {
        problem = File.Exists($"/var/lib/dpkg/info/{PackageId}.list") || Directory.GetFiles("/var/lib/dpkg/info", $"{PackageId}:*.list").Length > 0
            ? null
            : $"The Debian package '{PackageId}' is not installed. Install it with: apt-get install {PackageId}";
        return problem is null;
    }
}
