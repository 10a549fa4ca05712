namespace Nuke.Common.Tooling;

/// <summary>Says which command of which tool the options belong to.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class CommandAttribute : Attribute
{
    /// <summary>The wrapper of the tool.</summary>
    public Type? Type { get; set; }

    /// <summary>The name of the wrapper's method.</summary>
    public string? Command { get; set; }

    /// <summary>What stands first on the command line, for example <c>buildx build</c>; several arguments are separated by blanks.</summary>
    public string? Arguments { get; set; }
}
