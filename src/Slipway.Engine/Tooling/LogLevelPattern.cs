using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>Gives the lines of a tool that match a pattern a level of their own; the first pattern that matches counts.</summary>
/// <param name="level">The level.</param>
/// <param name="pattern">A regular expression; case does not count.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class LogLevelPattern(LogEventLevel level, string pattern) : Attribute
{
    /// <summary>The level.</summary>
    public LogEventLevel Level { get; } = level;

    /// <summary>A regular expression; case does not count.</summary>
    public string Pattern { get; } = pattern;
}
