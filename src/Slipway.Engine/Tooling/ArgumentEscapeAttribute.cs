namespace Nuke.Common.Tooling;

/// <summary>Says, for a tool with its own rules, how the values of all arguments are escaped; by default they are quoted if they need it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ArgumentEscapeAttribute : Attribute
{
    /// <summary>The type that has <see cref="Method"/>; the options' own by default.</summary>
    public Type? Type { get; set; }

    /// <summary>A method that takes a value (and, if it takes one, the property) and returns the text for the command line.</summary>
    public string? Method { get; set; }
}
