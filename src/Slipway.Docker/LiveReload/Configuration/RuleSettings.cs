namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>One <c>[[build.rules]]</c>: a command for files that must not cause a build. What it generates may cause one.</summary>
/// <param name="Name">Its name in the output; <c>rule-0</c>, <c>rule-1</c>, … by default.</param>
/// <param name="Cmd">The shell command, run in the root.</param>
public sealed record RuleSettings(string Name, string Cmd)
{
    /// <summary>The folders whose files it takes, also folders that the build excludes. All watched folders by default.</summary>
    public IReadOnlyList<string> IncludeDir { get; init; } = [];

    /// <summary>The extensions it takes, without the dot. All by default.</summary>
    public IReadOnlyList<string> IncludeExt { get; init; } = [];

    /// <summary>Single files it takes, relative to the root. None by default.</summary>
    public IReadOnlyList<string> IncludeFile { get; init; } = [];

    /// <summary>Regular expressions, looked for in the absolute path, that take files out. None by default.</summary>
    public IReadOnlyList<string> ExcludeRegex { get; init; } = [];

    /// <summary>How long nothing must change before it runs. 1,000 ms by default.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);
}
