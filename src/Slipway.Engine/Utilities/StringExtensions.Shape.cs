using System.Diagnostics.CodeAnalysis;

namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>The text with its first character in upper case.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Capitalize(this string? text) => string.IsNullOrEmpty(text) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text behind a number of blanks.</summary>
    public static string Indent(this string text, int count) => ' '.Repeat(count) + text;

    /// <summary>A text of the same character again and again.</summary>
    public static string Repeat(this char ch, int count) => new(ch, count);

    /// <summary>The text behind another one.</summary>
    public static string Prepend(this string? str, string? prependText) => prependText + str;

    /// <summary>The text before another one.</summary>
    public static string Append(this string? str, string? appendText) => str + appendText;
}
