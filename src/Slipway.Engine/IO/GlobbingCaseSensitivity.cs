namespace Nuke.Common.IO;

/// <summary>Whether patterns ignore case; see <see cref="Globbing.GlobbingCaseSensitivity"/>.</summary>
public enum GlobbingCaseSensitivity
{
    /// <summary>On Windows they do, elsewhere not.</summary>
    Auto,

    /// <summary>They do not.</summary>
    CaseSensitive,

    /// <summary>They do.</summary>
    CaseInsensitive,
}
