using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>Finds programs inside of NuGet packages.</summary>
public static class NuGetToolPathResolver
{
    private const char Alternatives = '|';

    /// <summary>A folder with one folder per package; null if there is none.</summary>
    public static string? EmbeddedPackagesDirectory
    {
        get => Sources.EmbeddedPackagesDirectory;
        set => Sources.EmbeddedPackagesDirectory = value;
    }

    /// <summary>The build project or its <c>packages.config</c>; null if there is none.</summary>
    public static string? NuGetPackagesConfigFile
    {
        get => Sources.ConfigFile;
        set => Sources.ConfigFile = value;
    }

    /// <summary>The build project's <c>obj/project.assets.json</c>; null if there is none.</summary>
    public static string? NuGetAssetsConfigFile
    {
        get => Sources.AssetsFile;
        set => Sources.AssetsFile = value;
    }

    /// <summary>Paket's <c>paket.dependencies</c>; packages are then looked for in <c>packages</c> beside it. Null if there is none.</summary>
    public static string? PaketPackagesConfigFile
    {
        get => Sources.PaketFile;
        set => Sources.PaketFile = value;
    }

    private static PackageSources Sources => BuildSession.Current.PackageSources;

    /// <summary>The full path of a program in a package.</summary>
    /// <param name="packageId">The package's id; alternatives are separated by <c>|</c>.</param>
    /// <param name="packageExecutable">The file name; alternatives are separated by <c>|</c>.</param>
    /// <param name="version">The package's version; needed only when there are several.</param>
    /// <param name="framework">The target framework to take it from, for example <c>net10.0</c>; the best one for the build by default.</param>
    /// <exception cref="ToolNotFoundException">The package or the file in it is missing.</exception>
    public static string GetPackageExecutable(string packageId, string packageExecutable, string? version = null, string? framework = null)
    {
        var directory = GetPackageDirectory(packageId, version);
        var names = packageExecutable.Split(Alternatives, StringSplitOptions.RemoveEmptyEntries);
        var options = new EnumerationOptions { RecurseSubdirectories = true, MatchCasing = MatchCasing.CaseInsensitive };
        var files = names.SelectMany(name => Directory.EnumerateFiles(directory, name, options)).ToList();
        if (files.Count == 0)
        {
            throw new ToolNotFoundException(
                packageExecutable,
                $"The package in '{directory}' holds no file {string.Join(" or ", names.Select(name => $"'{name}'"))}. Check the name of the program.");
        }

        return PackageFrameworks.Choose(files, framework) ?? throw new ToolNotFoundException(
            packageExecutable,
            $"The package in '{directory}' has no '{packageExecutable}' for the framework '{framework}'; it has it for {string.Join(", ", PackageFrameworks.Of(files))}.");
    }

    internal static string GetPackageDirectory(string packageId, string? version)
    {
        var sources = Sources;
        var ids = packageId.Split(Alternatives, StringSplitOptions.RemoveEmptyEntries);
        return ids.Select(id => Find(id, version, sources)).FirstOrDefault(directory => directory is not null)
            ?? throw Missing(ids, version, sources);
    }

    private static string? Find(string id, string? version, PackageSources sources)
    {
        if (sources.EmbeddedPackagesDirectory is { } embedded && Directory.Exists(Path.Combine(embedded, id)))
        {
            return Path.Combine(embedded, id);
        }

        foreach (var file in new[] { sources.AssetsFile, sources.ConfigFile }.OfType<string>().Where(File.Exists))
        {
            var found = InstalledPackageFinder.Find(file, withDependencies: true)
                .Where(package => package.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
                .Where(package => version is null || package.Version.Equals(version, StringComparison.OrdinalIgnoreCase))
                .DistinctBy(package => package.Version)
                .ToList();
            if (found.Count > 1)
            {
                throw new ToolNotFoundException(
                    id,
                    $"The package '{id}' is used in the versions {string.Join(" and ", found.Select(package => package.Version))} by '{file}'. Name the version.");
            }

            if (found.Count == 1)
            {
                return found[0].Directory;
            }
        }

        return sources.PaketFile is { } paket && Path.Combine(Path.GetDirectoryName(Path.GetFullPath(paket))!, "packages", id) is { } folder && Directory.Exists(folder)
            ? folder
            : null;
    }

    private static ToolNotFoundException Missing(string[] ids, string? version, PackageSources sources)
    {
        var searched = new[]
        {
            sources.EmbeddedPackagesDirectory is { } embedded ? $"the embedded packages in '{embedded}'" : null,
            sources.AssetsFile is { } assets ? $"'{assets}'" : null,
            sources.ConfigFile is { } config ? $"'{config}'" : null,
            sources.PaketFile is { } paket ? $"the packages beside '{paket}'" : null,
        }.OfType<string>().ToList();
        var installed = NuGetPackagesFolder.Versions(NuGetPackagesFolder.Locate(sources.ConfigFile ?? sources.AssetsFile), ids[0]);
        var wanted = version ?? (installed.Count > 0 ? installed[0] : "VERSION");
        return new ToolNotFoundException(
            ids[0],
            $"The package {string.Join(" or ", ids.Select(id => $"'{id}'"))}{(version is null ? string.Empty : $" {version}")} is not used by the build project "
            + $"(looked in {(searched.Count == 0 ? "no file: the build has no project" : string.Join(", ", searched))}). "
            + $"Add to the build project and restore it: <PackageDownload Include=\"{ids[0]}\" Version=\"[{wanted}]\" />");
    }
}
