using System.Globalization;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>One fault of a configuration file.</summary>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, from 1; 0 when the fault is the file itself.</param>
/// <param name="Column">The column, from 1; 0 when the fault is the file itself.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record ConfigurationError(string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>, which editors and terminals can jump to.</summary>
    public override string ToString() => Line == 0
        ? $"{File}: {Message}"
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message}");
}
