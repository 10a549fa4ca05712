namespace Slipway.Docker.Commands;

/// <summary>Finds programs as a shell does.</summary>
internal static class ExecutableFinder
{
    /// <summary>The path of a program, or null. A name with a folder in it is not looked up on the search path.</summary>
    /// <param name="name">A name or a path.</param>
    /// <param name="searchPath">The folders to search, as in <c>PATH</c>.</param>
    public static string? Find(string name, string? searchPath)
    {
        if (name.Length == 0)
        {
            return null;
        }

        if (name.Contains('/', StringComparison.Ordinal) || name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return Candidates(name).FirstOrDefault(IsExecutable) is { } found ? Path.GetFullPath(found) : null;
        }

        return (searchPath ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Candidates(Path.Combine(folder, name)))
            .FirstOrDefault(IsExecutable);
    }

    /// <summary>Whether the file is there and may be executed by someone.</summary>
    public static bool IsExecutable(string path)
    {
        try
        {
            const UnixFileMode anyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & anyExecute) != 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Candidates(string path)
        => OperatingSystem.IsWindows() && !Path.HasExtension(path) ? [path + ".exe", path + ".cmd", path + ".bat"] : [path];
}
