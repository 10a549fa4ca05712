namespace Slipway.Docker.Context.Matching;

/// <summary>What one node of a wildcard pattern asks for.</summary>
internal enum WildcardNodeKind
{
    /// <summary>One character of the set.</summary>
    One,

    /// <summary>One character of the set, or none.</summary>
    Optional,

    /// <summary>Any number of characters of the set.</summary>
    Many,

    /// <summary>Nothing, or anything without a newline up to a separator: <c>**</c>.</summary>
    OptionalFolders,

    /// <summary>The start of the path: an unescaped <c>^</c>.</summary>
    Start,

    /// <summary>The end of the path.</summary>
    End,

    /// <summary>An edge of a word.</summary>
    WordEdge,

    /// <summary>Not an edge of a word.</summary>
    NoWordEdge,
}

/// <summary>A node of a wildcard pattern; all of them in a row are one alternative of it.</summary>
internal readonly record struct WildcardNode(WildcardNodeKind Kind, RuneSet? Set = null)
{
    /// <summary>Whether the node is exactly one, known character.</summary>
    // An invalid byte reads as U+FFFD, so that this character is not one sequence of bytes; surrogates are none.
    public bool IsLiteral => Kind == WildcardNodeKind.One && Set!.Single is >= 0 and not Utf8Text.Replacement and not (>= 0xD800 and <= 0xDFFF);
}
