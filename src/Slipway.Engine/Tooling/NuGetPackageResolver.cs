using Nuke.Common.IO;

namespace Nuke.Common.Tooling;

/// <summary>Finds NuGet packages on disk.</summary>
public static partial class NuGetPackageResolver
{
    /// <summary>A package that a project uses; null if it does not use it.</summary>
    /// <param name="packageId">The package's id; case does not count.</param>
    /// <param name="packagesConfigFile">A <c>project.assets.json</c>, a project file or a <c>packages.config</c>.</param>
    /// <param name="version">The version; needed only when there are several.</param>
    /// <param name="resolveDependencies">Whether packages count that only other packages need; true by default.</param>
    /// <exception cref="InvalidOperationException">The project uses several versions.</exception>
    public static InstalledPackage? GetLocalInstalledPackage(
        string packageId, AbsolutePath packagesConfigFile, string? version = null, bool resolveDependencies = true)
    {
        var found = GetLocalInstalledPackages(packagesConfigFile, resolveDependencies)
            .Where(package => package.Id.Equals(packageId, StringComparison.OrdinalIgnoreCase) && (version is null || package.Version == version))
            .DistinctBy(package => package.Version)
            .ToList();
        return found.Count <= 1
            ? found.FirstOrDefault()
            : throw new InvalidOperationException(
                $"'{packagesConfigFile}' uses the package '{packageId}' in the versions {string.Join(" and ", found.Select(package => package.Version))}. Name the version.");
    }

    /// <summary>The packages that a project uses and that are on disk, those that it names itself first.</summary>
    /// <param name="packagesConfigFile">A <c>project.assets.json</c>, a project file or a <c>packages.config</c>.</param>
    /// <param name="resolveDependencies">Whether packages count that only other packages need; true by default.</param>
    /// <param name="preFilter">Leaves packages out; none by default.</param>
    public static IEnumerable<InstalledPackage> GetLocalInstalledPackages(
        AbsolutePath packagesConfigFile,
        bool resolveDependencies = true,
        Func<(string PackageId, string Version), bool>? preFilter = null)
        => InstalledPackageFinder.Find(packagesConfigFile, resolveDependencies)
            .Where(package => preFilter?.Invoke((package.Id, package.Version)) ?? true)
            .Select(Installed);

    /// <summary>A package in the global packages folder: in that version, or the highest; null if it is not there.</summary>
    /// <param name="packageId">The package's id; case does not count.</param>
    /// <param name="version">The version; the highest that is there by default.</param>
    /// <param name="packagesConfigFile">A file above which a <c>nuget.config</c> may name the folder; none by default.</param>
    public static InstalledPackage? GetGlobalInstalledPackage(string packageId, string? version, AbsolutePath? packagesConfigFile)
    {
        var folder = NuGetPackagesFolder.Locate(packagesConfigFile?.ToString());
        var found = version?.Trim('[', ']') ?? (NuGetPackagesFolder.Versions(folder, packageId) is [var highest, ..] ? highest : null);
        return found is not null && NuGetPackagesFolder.Find(folder, packageId, found) is { } directory
            ? Installed(new InstalledPackageFinder.Entry(packageId, found, directory))
            : null;
    }

    /// <summary>The <c>packages.config</c> of a directory, else its only project file; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">There are several project files.</exception>
    public static string? GetPackagesConfigFile(string projectDirectory)
    {
        var config = Path.Combine(projectDirectory, "packages.config");
        var projects = Directory.GetFiles(projectDirectory, "*.csproj");
        return File.Exists(config) ? config
            : projects.Length <= 1 ? projects.FirstOrDefault()
            : throw new InvalidOperationException($"The directory '{projectDirectory}' has several project files. Name one of them.");
    }

    /// <summary>NuGet's global packages folder; null if it does not exist.</summary>
    /// <param name="packagesConfigFile">A file above which a <c>nuget.config</c> may name the folder; none by default.</param>
    public static AbsolutePath? GetPackagesDirectory(AbsolutePath? packagesConfigFile)
    {
        var folder = NuGetPackagesFolder.Locate(packagesConfigFile?.ToString());
        return Directory.Exists(folder) ? AbsolutePath.Create(folder) : null;
    }

    /// <summary>Whether the file is a <c>packages.config</c>.</summary>
    public static bool IsLegacyFile(AbsolutePath packagesConfigFile)
        => packagesConfigFile.Extension.Equals(".config", StringComparison.OrdinalIgnoreCase);

    private static InstalledPackage Installed(InstalledPackageFinder.Entry package)
    {
        var directory = AbsolutePath.Create(package.Directory);
        return new InstalledPackage(package.Id, package.Version, directory / $"{package.Id.ToLowerInvariant()}.{package.Version.ToLowerInvariant()}.nupkg");
    }
}
