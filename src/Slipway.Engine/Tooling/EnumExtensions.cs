using System.Reflection;

namespace Nuke.Common.Tooling;

/// <summary>Helpers for enumerations.</summary>
public static class EnumExtensions
{
    /// <summary>How the member is written outside of C#: its <see cref="EnumValueAttribute"/>, else its name.</summary>
    public static string GetValue(this Enum value)
    {
        var name = value.ToString();
        return value.GetType().GetField(name)?.GetCustomAttribute<EnumValueAttribute>()?.Value ?? name;
    }
}
