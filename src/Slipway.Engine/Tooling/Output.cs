namespace Nuke.Common.Tooling;

/// <summary>One line that a process wrote.</summary>
public record struct Output
{
    /// <summary>The stream that the line was written to.</summary>
    public OutputType Type;

    /// <summary>The line as it was written, without its line end. Secrets are not masked in it.</summary>
    public string Text;
}
