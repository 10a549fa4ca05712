namespace Nuke.Common.Utilities;

/// <summary>Helpers for texts.</summary>
public static partial class StringExtensions
{
    /// <summary>The text in double quotes when it contains a blank; empty and quoted texts as they are.</summary>
    public static string DoubleQuoteIfNeeded(this string? str) => str.DoubleQuoteIfNeeded(' ');

    /// <summary>The text in double quotes when it contains one of the characters; empty and quoted texts as they are.</summary>
    public static string DoubleQuoteIfNeeded(this string? str, params char?[] disallowed) =>
        string.IsNullOrWhiteSpace(str) ? string.Empty
        : str.IsDoubleQuoted() || !ContainsAny(str, disallowed) ? str
        : str.DoubleQuote();

    /// <summary>The text in double quotes; those in it are escaped with a backslash.</summary>
    public static string DoubleQuote(this string? str) => $"\"{str?.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>The text in single quotes when it contains a blank; empty and quoted texts as they are.</summary>
    public static string SingleQuoteIfNeeded(this string? str) => str.SingleQuoteIfNeeded(' ');

    /// <summary>The text in single quotes when it contains one of the characters; empty and quoted texts as they are.</summary>
    public static string SingleQuoteIfNeeded(this string? str, params char?[] disallowed) =>
        string.IsNullOrWhiteSpace(str) ? string.Empty
        : str.IsSingleQuoted() || !ContainsAny(str, disallowed) ? str
        : str.SingleQuote();

    /// <summary>The text in single quotes; those in it are escaped with a backslash.</summary>
    public static string SingleQuote(this string? str) => $"'{str?.Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>Whether the text starts and ends with a double quote.</summary>
    public static bool IsDoubleQuoted(this string str) => str is ['"', .., '"'];

    /// <summary>Whether the text starts and ends with a single quote.</summary>
    public static bool IsSingleQuoted(this string str) => str is ['\'', .., '\''];

    private static bool ContainsAny(string str, char?[] characters) =>
        Array.Exists(characters, character => character is { } wanted && str.Contains(wanted, StringComparison.Ordinal));
}
