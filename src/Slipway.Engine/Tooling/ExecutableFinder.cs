using Nuke.Common.Utilities;

namespace Nuke.Common.Tooling;

/// <summary>Finds programs.</summary>
internal static class ExecutableFinder
{
    /// <summary>The program's full path.</summary>
    /// <param name="program">A path, or a name that is looked up on <c>PATH</c>.</param>
    /// <param name="path">The value of <c>PATH</c>; that of the build by default.</param>
    /// <exception cref="ToolNotFoundException">It is not there or is not executable.</exception>
    public static string Find(string program, string? path = null)
    {
        if (string.IsNullOrWhiteSpace(program))
        {
            throw new ToolNotFoundException(program, "No program was named: its name is empty. Give a path or a name that is on PATH.");
        }

        return IsPath(program) ? FindFile(program) : FindOnPath(program, path);
    }

    /// <summary>The full path of a program on <c>PATH</c>; null if it is not there.</summary>
    public static string? TryFindOnPath(string name, string? path = null)
        => Folders(path).SelectMany(folder => Candidates(Path.Combine(folder, name))).FirstOrDefault(IsExecutable);

    /// <summary>Whether the file exists and may be executed.</summary>
    public static bool IsExecutable(string file)
        => File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & AnyExecute) != 0);

    private const UnixFileMode AnyExecute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static bool IsPath(string program)
        => Path.IsPathRooted(program) || program.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || program.Contains(Path.AltDirectorySeparatorChar, StringComparison.Ordinal);

    private static string FindFile(string program)
    {
        var file = Path.GetFullPath(program);
        if (Candidates(file).FirstOrDefault(IsRunnable) is { } found)
        {
            return found;
        }

        var shown = ControlCharacters.Escape(file);
        throw new ToolNotFoundException(program, Directory.Exists(file)
            ? $"'{shown}' cannot be started: it is a folder. Give the path of a program."
            : File.Exists(file)
                ? $"'{shown}' cannot be started: it is not executable. Make it executable with: chmod +x {ArgumentLine.QuoteIfNeeded(shown)}"
                : $"'{shown}' cannot be started: there is no such file. Check the path.");
    }

    private static string FindOnPath(string name, string? path)
    {
        if (TryFindOnPath(name, path) is { } found)
        {
            return found;
        }

        // As in NUKE, a program in the current folder may be named without "./".
        var local = Path.GetFullPath(name);
        if (Candidates(local).FirstOrDefault(IsRunnable) is { } localFile)
        {
            return localFile;
        }

        var names = NameSuggestions.For(name, Programs(path), maxEdits: name.Length <= 3 ? 1 : 2);
        var suggestion = names.Count == 0 ? string.Empty : $" Did you mean {string.Join(" or ", names.Select(near => $"'{near}'"))}?";
        throw new ToolNotFoundException(
            name,
            $"'{ControlCharacters.Escape(name)}' could not be found on PATH.{suggestion} Install it, or add its folder to PATH.");
    }

    // A .dll is run by dotnet and a Windows program by mono: neither needs to be executable itself.
    private static bool IsRunnable(string file)
        => IsExecutable(file) || (File.Exists(file) && Path.GetExtension(file).ToUpperInvariant() is ".DLL" or ".EXE");

    private static IEnumerable<string> Candidates(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            return [file];
        }

        var extensions = (Environment.GetEnvironmentVariable("PATHEXT") ?? ".COM;.EXE;.BAT;.CMD").Split(';', StringSplitOptions.RemoveEmptyEntries);
        return Path.HasExtension(file) ? [file, .. extensions.Select(extension => file + extension)] : extensions.Select(extension => file + extension);
    }

    private static IEnumerable<string> Folders(string? path)
        => (path ?? Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(folder => folder.Trim('"'))
            .Where(Path.IsPathFullyQualified);

    private static IEnumerable<string> Programs(string? path)
        => Folders(path)
            .Where(Directory.Exists)
            .SelectMany(folder => SafeFiles(folder))
            .Where(IsExecutable)
            .Select(file => OperatingSystem.IsWindows() ? Path.GetFileNameWithoutExtension(file) : Path.GetFileName(file))
            .Distinct();

    private static string[] SafeFiles(string folder)
    {
        try
        {
            return Directory.GetFiles(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
