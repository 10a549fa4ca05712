using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>Finds programs that npm has installed.</summary>
public static partial class NpmToolPathResolver
{
    private static PackageSources Sources => BuildSession.Current.PackageSources;

    /// <summary>The full path of a program in <c>node_modules/.bin</c> beside the <c>package.json</c> or above it.</summary>
    /// <exception cref="ToolNotFoundException">It is not installed.</exception>
    public static string GetNpmExecutable(string npmExecutable)
    {
        var name = OperatingSystem.IsWindows() ? $"{npmExecutable}.cmd" : npmExecutable;
        return ModuleFolders().Select(folder => Path.Combine(folder, ".bin", name)).FirstOrDefault(File.Exists)
            ?? throw new ToolNotFoundException(npmExecutable, $"'{ControlCharacters.Escape(npmExecutable)}' is not installed in 'node_modules' beside '{PackageJson}'. Install it with: npm install");
    }

    internal static string GetPackageDirectory(string packageId)
        => ModuleFolders().Select(folder => Path.Combine(folder, packageId)).FirstOrDefault(Directory.Exists)
            ?? throw new ToolNotFoundException(packageId, $"The npm package '{ControlCharacters.Escape(packageId)}' is not installed in 'node_modules' beside '{PackageJson}'. Install it with: npm install {packageId}");

    private static string PackageJson => Path.GetFullPath(Sources.PackageJsonFile ?? "package.json");

    // As Node.js looks modules up: beside the file, then in each folder above.
    private static IEnumerable<string> ModuleFolders()
    {
        for (var folder = Path.GetDirectoryName(PackageJson); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, "node_modules");
        }
    }
}
