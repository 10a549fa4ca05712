namespace Nuke.Common.Tooling;

/// <summary>Says which property an extension method sets.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class BuilderAttribute : Attribute
{
    /// <summary>The type of the options.</summary>
    public Type? Type { get; set; }

    /// <summary>The property.</summary>
    public string? Property { get; set; }
}
