using System.Text.RegularExpressions;

namespace Nuke.Common.Tooling;

/// <summary>Chooses among the files that a package has for several target frameworks (<c>tools/net10.0/any/tool.dll</c>).</summary>
internal static partial class PackageFrameworks
{
    /// <summary>The frameworks that the files are for.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> files) => files.Select(Framework).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The file for a framework, or the best one for this process when none is asked for; null if there is none for it.</summary>
    public static string? Choose(IReadOnlyList<string> files, string? framework)
    {
        if (files.Count == 1 && framework is null)
        {
            return files[0];
        }

        var candidates = framework is null
            ? files.GroupBy(Framework, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => Suitability(group.Key)).First()
            : files.Where(file => Framework(file).Equals(framework, StringComparison.OrdinalIgnoreCase));
        return candidates
            .OrderByDescending(file => Path.GetExtension(file).Equals(".dll", StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(file => Path.GetExtension(file).Equals(OperatingSystem.IsWindows() ? ".exe" : ".sh", StringComparison.OrdinalIgnoreCase))
            .ThenBy(file => file, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static string Framework(string file)
    {
        var folder = new FileInfo(file).Directory!;
        return folder.Name.Equals("any", StringComparison.OrdinalIgnoreCase) ? folder.Parent!.Name : folder.Name;
    }

    // .NET up to the running version, highest first; then newer .NET; then .NET Core, .NET Standard and anything else.
    private static (int Kind, Version Version) Suitability(string framework)
    {
        var match = Moniker().Match(framework);
        if (!match.Success)
        {
            return (0, new Version(0, 0));
        }

        var version = Version.Parse(match.Groups["version"].Value);
        var isModern = match.Groups["kind"].Value.Equals("net", StringComparison.OrdinalIgnoreCase);
        return isModern
            ? version.Major <= Environment.Version.Major ? (4, version) : (3, new Version(int.MaxValue - version.Major, 0))
            : (match.Groups["kind"].Value.Equals("netcoreapp", StringComparison.OrdinalIgnoreCase) ? 2 : 1, version);
    }

    [GeneratedRegex(@"^(?<kind>netcoreapp|netstandard|net)(?<version>\d+\.\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Moniker();
}
