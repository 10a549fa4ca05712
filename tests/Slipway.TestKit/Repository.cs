namespace Slipway.TestKit;

/// <summary>The repository that the tests were built from.</summary>
public static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "artifacts", ".git", "temp", "node_modules", "tmp"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Files below a folder with one of the extensions, generated ones left out; paths are relative to the root, with slashes.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions)
        => [.. Walk(new DirectoryInfo(Path.Combine(Root, folder)))
            .Where(file => extensions.Length == 0 || extensions.Contains(file.Extension))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo directory)
        => directory.EnumerateFiles().Concat(directory.EnumerateDirectories()
            .Where(child => !Generated.Contains(child.Name) && child.LinkTarget is null)
            .SelectMany(Walk));

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Slipway.slnx")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException($"No Slipway.slnx above {AppContext.BaseDirectory}.");
    }
}
