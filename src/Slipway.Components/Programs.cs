namespace Slipway.Components;

/// <summary>Looks programs up on PATH.</summary>
internal static class Programs
{
    /// <summary>Whether a program of that name is on PATH.</summary>
    public static bool IsOnPath(string name)
        => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)));
}
