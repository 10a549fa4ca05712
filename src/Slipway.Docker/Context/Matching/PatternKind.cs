namespace Slipway.Docker.Context.Matching;

/// <summary>How a pattern is compared with a path.</summary>
internal enum PatternKind
{
    /// <summary>The path equals the pattern.</summary>
    Exact,

    /// <summary>The path starts with the pattern, less its last <c>**</c>.</summary>
    Prefix,

    /// <summary>The path ends with the pattern, less its first <c>**</c>.</summary>
    Suffix,

    /// <summary>The path matches a wildcard program.</summary>
    Wildcard,

    /// <summary>The pattern passed the first syntax check and is no valid expression all the same: an error once it is compared.</summary>
    Broken,
}
