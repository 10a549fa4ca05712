namespace Nuke.Common.Execution;

/// <summary>Finds the root folder of a build.</summary>
internal static class RootFinder
{
    /// <summary>The nearest folder that holds <c>.nuke</c>, from a folder upwards; null when there is none.</summary>
    public static string? Find(string directory)
    {
        for (var current = new DirectoryInfo(directory); current is not null; current = current.Parent)
        {
            if (Directory.Exists(Path.Combine(current.FullName, ".nuke")))
            {
                return current.FullName;
            }
        }

        return null;
    }
}
