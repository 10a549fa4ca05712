using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>Whether there is no text, or it has no characters.</summary>
    public static bool IsNullOrEmpty([NotNullWhen(false)] this string? str) => string.IsNullOrEmpty(str);

    /// <summary>Whether there is no text, or it is blank.</summary>
    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] this string? str) => string.IsNullOrWhiteSpace(str);

    /// <summary>The text; null when it has no characters.</summary>
    public static string? ToNullIfEmpty(this string? str) => string.IsNullOrEmpty(str) ? null : str;

    /// <summary>The text; null when it is blank.</summary>
    public static string? ToNullIfWhiteSpace(this string? str) => string.IsNullOrWhiteSpace(str) ? null : str;
}
