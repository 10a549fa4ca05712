namespace Nuke.Common.CI.AppVeyor;

/// <summary>The kind of a message.</summary>
public enum AppVeyorMessageCategory
{
    /// <summary>Information.</summary>
    Information,

    /// <summary>A warning.</summary>
    Warning,

    /// <summary>An error.</summary>
    Error,
}
