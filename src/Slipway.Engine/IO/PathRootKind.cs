namespace Nuke.Common.IO;

/// <summary>The kinds of roots that paths have.</summary>
internal enum PathRootKind
{
    /// <summary>None: the path is relative.</summary>
    None,

    /// <summary><c>/</c>.</summary>
    Unix,

    /// <summary>A drive: <c>C:\</c>.</summary>
    Windows,

    /// <summary>A server: <c>\\server</c>.</summary>
    Unc,
}
