using System.Reflection;

namespace Nuke.Common.Reporting;

/// <summary>The engine's own version.</summary>
internal static class EngineVersion
{
    /// <summary>The version without the commit.</summary>
    public static string Text
        => typeof(EngineVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
