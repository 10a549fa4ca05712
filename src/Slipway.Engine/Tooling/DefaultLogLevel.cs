using Serilog.Events;

namespace Nuke.Common.Tooling;

/// <summary>The level at which the output of a tool is logged; without it <see cref="LogEventLevel.Debug"/>.</summary>
/// <param name="level">The level.</param>
[AttributeUsage(AttributeTargets.Class)]
public class DefaultLogLevel(LogEventLevel level) : Attribute
{
    /// <summary>The level.</summary>
    public LogEventLevel Level { get; } = level;
}
