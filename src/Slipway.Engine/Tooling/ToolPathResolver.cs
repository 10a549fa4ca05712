using Nuke.Common.Execution;

namespace Nuke.Common.Tooling;

/// <summary>Finds the programs that a build uses.</summary>
public static class ToolPathResolver
{
    /// <summary>The path that an environment variable names; null if the variable is not set or empty.</summary>
    /// <exception cref="ToolNotFoundException">The variable names a file that does not exist.</exception>
    public static string? TryGetEnvironmentExecutable(string environmentExecutable)
    {
        var path = Environment.GetEnvironmentVariable(environmentExecutable);
        if (string.IsNullOrWhiteSpace(path))
        {
            return null;
        }

        return File.Exists(path)
            ? path
            : throw new ToolNotFoundException(
                path,
                $"The environment variable {environmentExecutable} names '{ControlCharacters.Escape(path)}', but there is no such file. Correct the variable or unset it.");
    }

    /// <summary>
    /// The full path of a program on <c>PATH</c>; a path is returned as a full path. In a dry run what is not there is returned as it is.
    /// </summary>
    /// <exception cref="ToolNotFoundException">It is not there or is not executable; the message names near matches.</exception>
    public static string GetPathExecutable(string pathExecutable)
    {
        try
        {
            return ExecutableFinder.Find(pathExecutable);
        }
        catch (ToolNotFoundException) when (BuildSession.Current.IsDryRun)
        {
            return pathExecutable;
        }
    }
}
