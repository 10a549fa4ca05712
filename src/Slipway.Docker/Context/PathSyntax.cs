namespace Slipway.Docker.Context;

/// <summary>Which separator a build client uses: patterns mean different things on Windows, where <c>\</c> separates and nothing can be escaped.</summary>
public enum PathSyntax
{
    /// <summary><c>/</c> separates and <c>\</c> escapes: Linux and macOS.</summary>
    Unix,

    /// <summary><c>\</c> and <c>/</c> separate and nothing can be escaped.</summary>
    Windows,
}
