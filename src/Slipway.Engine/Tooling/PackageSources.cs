using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>Where a build looks for tools that come out of packages. The engine fills it from the build's properties.</summary>
internal sealed class PackageSources
{
    /// <summary>A folder with one folder per package (a build that is itself a global tool); null if there is none.</summary>
    public string? EmbeddedPackagesDirectory { get; set; }

    /// <summary>The build project's <c>obj/project.assets.json</c>; null if there is none.</summary>
    public string? AssetsFile { get; set; }

    /// <summary>The build project or its <c>packages.config</c>; null if there is none.</summary>
    public string? ConfigFile { get; set; }

    /// <summary>Paket's <c>paket.dependencies</c>; null if there is none.</summary>
    public string? PaketFile { get; set; }

    /// <summary>The <c>package.json</c> beside <c>node_modules</c>; null if there is none.</summary>
    public string? PackageJsonFile { get; set; }

    /// <summary>Takes what the build says.</summary>
    public void Use(NukeBuild build)
    {
        EmbeddedPackagesDirectory = build.EmbeddedPackagesDirectory;
        ConfigFile = build.NuGetPackagesConfigFile ?? BuildSession.Current.Location.ProjectFile;
        AssetsFile = build.NuGetAssetsConfigFile;
        PackageJsonFile = build.NpmPackageJsonFile;
    }
}
