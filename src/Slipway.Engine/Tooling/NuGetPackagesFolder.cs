using System.Xml;
using System.Xml.Linq;

namespace Nuke.Common.Tooling;

/// <summary>NuGet's global packages folder: one folder per id, in it one per version, both in lower case.</summary>
internal static class NuGetPackagesFolder
{
    /// <summary>
    /// The folder: <c>NUGET_PACKAGES</c>, else <c>globalPackagesFolder</c> of the nearest <c>nuget.config</c> above the file or of
    /// the user's, else <c>~/.nuget/packages</c>.
    /// </summary>
    public static string Locate(string? near)
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } variable
            ? variable
            : ConfigFiles(near).Select(Configured).OfType<string>().FirstOrDefault()
                ?? Path.Combine(UserProfile, ".nuget", "packages");

    /// <summary>The folder of a package in that version; null if it is not there.</summary>
    public static string? Find(string folder, string id, string version)
    {
        var directory = Path.Combine(folder, id.ToLowerInvariant(), version.ToLowerInvariant());
        return Directory.Exists(directory) ? directory : null;
    }

    /// <summary>The versions of a package that are there, highest first.</summary>
    public static IReadOnlyList<string> Versions(string folder, string id)
    {
        var directory = new DirectoryInfo(Path.Combine(folder, id.ToLowerInvariant()));
        return directory.Exists
            ? directory.GetDirectories()
                .Select(version => (version.Name, Version: PackageVersion.TryParse(version.Name)))
                .Where(version => version.Version is not null)
                .OrderByDescending(version => version.Version)
                .Select(version => version.Name)
                .ToList()
            : [];
    }

    private static string UserProfile => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    private static IEnumerable<string> ConfigFiles(string? near)
    {
        var folders = new List<string>();
        for (var folder = near is null ? null : Path.GetDirectoryName(Path.GetFullPath(near)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            folders.Add(folder);
        }

        folders.Add(OperatingSystem.IsWindows()
            ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "NuGet")
            : Path.Combine(UserProfile, ".nuget", "NuGet"));
        folders.Add(Path.Combine(UserProfile, ".config", "NuGet"));
        return folders
            .SelectMany(folder => new[] { "nuget.config", "NuGet.config", "NuGet.Config" }.Select(name => Path.Combine(folder, name)))
            .Where(File.Exists);
    }

    private static string? Configured(string configFile)
    {
        try
        {
            var value = XDocument.Load(configFile).Descendants("add")
                .FirstOrDefault(add => string.Equals((string?)add.Attribute("key"), "globalPackagesFolder", StringComparison.OrdinalIgnoreCase))
                ?.Attribute("value")?.Value;
            return value is null ? null : Path.GetFullPath(Environment.ExpandEnvironmentVariables(value), Path.GetDirectoryName(configFile)!);
        }
        catch (XmlException)
        {
            // NuGet itself complains about a broken file; it says nothing about the folder.
            return null;
        }
    }
}
