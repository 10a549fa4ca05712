namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>Leaves one of several occurrences in a row.</summary>
    /// <exception cref="ArgumentException"><paramref name="trim"/> is empty.</exception>
    public static string TrimToOne(this string str, string trim)
    {
        var twice = trim.NotNullOrEmpty() + trim;
        while (str.Contains(twice, StringComparison.Ordinal))
        {
            str = str.Replace(twice, trim, StringComparison.Ordinal);
        }

        return str;
    }

    /// <summary>Removes line breaks, and leaves one of several blanks in a row.</summary>
    public static string TrimWhitespaces(this string str) =>
        str.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal).TrimToOne(" ");

    /// <summary>Removes a text from the end, once.</summary>
    public static string TrimEnd(this string str, string trim) =>
        str.EndsWith(trim, StringComparison.Ordinal) ? str[..^trim.Length] : str;

    /// <summary>Removes a text from the start, once.</summary>
    public static string TrimStart(this string str, string trim) =>
        str.StartsWith(trim, StringComparison.Ordinal) ? str[trim.Length..] : str;

    /// <summary>Removes a pair of double quotes around the text.</summary>
    public static string TrimMatchingDoubleQuotes(this string str) => str.IsDoubleQuoted() ? str[1..^1] : str;

    /// <summary>Removes a pair of single quotes around the text.</summary>
    public static string TrimMatchingSingleQuotes(this string str) => str.IsSingleQuoted() ? str[1..^1] : str;

    /// <summary>The text's first characters and an ellipsis, when it is longer than that.</summary>
    public static string Truncate(this string str, int maxChars) => str.Length <= maxChars ? str : str[..maxChars] + "…";
}
