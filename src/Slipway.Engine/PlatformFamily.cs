namespace Nuke.Common;

/// <summary>The families of operating systems that a build tells apart.</summary>
public enum PlatformFamily
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>Windows.</summary>
    Windows,

    /// <summary>Linux, also under WSL and in containers.</summary>
    Linux,

    /// <summary>macOS.</summary>
    OSX,
}
