namespace Nuke.Common.Tooling;

/// <summary>The stream that a line was written to.</summary>
public enum OutputType
{
    /// <summary>Standard output.</summary>
    Std = 0,

    /// <summary>Standard error. Many tools write progress to it: it says nothing about failure.</summary>
    Err = 1,
}
