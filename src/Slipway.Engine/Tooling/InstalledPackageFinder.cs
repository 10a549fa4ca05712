using System.Text.Json;
using System.Xml.Linq;

namespace Nuke.Common.Tooling;

/// <summary>Finds the packages that a project uses, with their folders.</summary>
internal static class InstalledPackageFinder
{
    /// <summary>A package on disk.</summary>
    public sealed record Entry(string Id, string Version, string Directory);

    /// <summary>The packages of a <c>project.assets.json</c>, a project file or a <c>packages.config</c>, those that were named themselves first.</summary>
    public static IEnumerable<Entry> Find(string file, bool withDependencies)
        => Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".JSON" => FromAssets(file, withDependencies),
            ".CONFIG" => FromPackagesConfig(file),
            _ => FromProject(file),
        };

    private static List<Entry> FromAssets(string file, bool withDependencies)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(file));
        var root = assets.RootElement;
        var folders = root.TryGetProperty("packageFolders", out var packageFolders)
            ? packageFolders.EnumerateObject().Select(folder => folder.Name).ToList()
            : [];
        folders.Add(NuGetPackagesFolder.Locate(file));
        var frameworks = root.TryGetProperty("project", out var project) && project.TryGetProperty("frameworks", out var found)
            ? found.EnumerateObject().Select(framework => framework.Value).ToList()
            : [];
        var direct = frameworks
            .Where(framework => framework.TryGetProperty("dependencies", out _))
            .SelectMany(framework => framework.GetProperty("dependencies").EnumerateObject().Select(dependency => dependency.Name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var downloads = frameworks
            .Where(framework => framework.TryGetProperty("downloadDependencies", out _))
            .SelectMany(framework => framework.GetProperty("downloadDependencies").EnumerateArray())
            .Select(download => (Id: download.GetProperty("name").GetString() ?? string.Empty, Version: Exact(download.GetProperty("version").GetString())));
        var libraries = root.TryGetProperty("libraries", out var all)
            ? all.EnumerateObject()
                .Where(library => library.Value.TryGetProperty("type", out var type) && type.GetString() == "package")
                .Select(library => library.Name.Split('/', 2))
                .Select(parts => (Id: parts[0], Version: parts[^1]))
                .Where(package => withDependencies || direct.Contains(package.Id))
                .OrderByDescending(package => direct.Contains(package.Id))
            : Enumerable.Empty<(string Id, string Version)>();
        return downloads.Concat(libraries).Distinct().Select(package => Locate(folders, package.Id, package.Version)).OfType<Entry>().ToList();
    }

    private static List<Entry> FromProject(string file)
    {
        var folder = NuGetPackagesFolder.Locate(file);
        return XDocument.Load(file).Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "PackageDownload")
            .SelectMany(element => Values(element, "Include").SelectMany(id => Versions(element, id, folder).Select(version => (id, version))))
            .Select(package => Locate([folder], package.id, package.version))
            .OfType<Entry>()
            .ToList();
    }

    private static List<Entry> FromPackagesConfig(string file)
    {
        var folders = new List<string>();
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            folders.Add(Path.Combine(folder, "packages"));
        }

        return XDocument.Load(file).Descendants("package")
            .Select(package => (Id: (string?)package.Attribute("id") ?? string.Empty, Version: (string?)package.Attribute("version") ?? string.Empty))
            .Select(package => folders.Select(folder => Path.Combine(folder, $"{package.Id}.{package.Version}")).FirstOrDefault(Directory.Exists) is { } directory
                ? new Entry(package.Id, package.Version, directory)
                : Locate([NuGetPackagesFolder.Locate(file)], package.Id, package.Version))
            .OfType<Entry>()
            .ToList();
    }

    // A version that stands elsewhere (central versions, a property, a floating one): the highest that is installed.
    private static IEnumerable<string> Versions(XElement element, string id, string folder)
    {
        var named = Values(element, "Version").Concat(Values(element, "VersionOverride")).Select(Exact).ToList();
        return named.Count > 0 && named.TrueForAll(version => PackageVersion.TryParse(version) is not null)
            ? named
            : NuGetPackagesFolder.Versions(folder, id).Take(1);
    }

    private static string[] Values(XElement element, string name)
        => ((string?)element.Attribute(name) ?? element.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value ?? string.Empty)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The lower bound of a range such as <c>[1.2.3, 1.2.3]</c>.</summary>
    private static string Exact(string? range) => (range ?? string.Empty).Trim('[', ']', '(', ')').Split(',')[0].Trim();

    private static Entry? Locate(IEnumerable<string> folders, string id, string version)
        => folders.Select(folder => NuGetPackagesFolder.Find(folder, id, version)).FirstOrDefault(directory => directory is not null) is { } found
            ? new Entry(id, version, found)
            : null;
}
