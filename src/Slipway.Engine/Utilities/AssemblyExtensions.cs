using System.Reflection;

namespace Nuke.Common.Utilities;

/// <summary>Describes assemblies.</summary>
public static class AssemblyExtensions
{
    /// <summary>The version, the operating system and the framework, as a line of a log.</summary>
    /// <exception cref="ArgumentException">The assembly has no informational version.</exception>
    public static string GetInformationalText(this Assembly assembly) =>
        $"version {assembly.GetVersionText()} ({EnvironmentInfo.Platform},{EnvironmentInfo.Framework})";

    /// <summary>The version without the commit; <c>LOCAL</c> when it was not built from a known commit.</summary>
    /// <exception cref="ArgumentException">The assembly has no informational version.</exception>
    public static string GetVersionText(this Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            .NotNull($"Assembly '{assembly.GetName().Name}' has no informational version").InformationalVersion;
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? "LOCAL" : version[..plus];
    }
}
