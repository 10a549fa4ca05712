using System.Globalization;
using System.Text.RegularExpressions;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>Replaces what matches a regular expression.</summary>
    public static string ReplaceRegex(this string str, string pattern, MatchEvaluator matchEvaluator, RegexOptions options = RegexOptions.None) =>
        Regex.Replace(str, pattern, matchEvaluator, options);

    /// <summary>The index of the first match of a regular expression; -1 when there is none.</summary>
    public static int IndexOfRegex(this string text, string expression) => Regex.Match(text, expression) is { Success: true } match ? match.Index : -1;

    /// <summary>Replaces escapes of the form <c>\u00e4</c> by their characters.</summary>
    public static string ReplaceUnicode(this string str) =>
        str.ReplaceRegex(
            @"\\u([0-9a-fA-F]{4})",
            match => ((char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>Gives names such as <c>GitHub</c> or <c>MSBuild</c> their usual spelling.</summary>
    public static string ReplaceKnownWords(this string str) =>
        KnownWords.Aggregate(str, (text, word) => text.Replace(word, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Doubles braces, so that the text can be part of a format; empty for a blank text.</summary>
    public static string EscapeBraces(this string? str) =>
        string.IsNullOrWhiteSpace(str)
            ? string.Empty
            : str.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
