namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>The texts with a separator between them.</summary>
    public static string Join(this IEnumerable<string?> enumerable, string? separator) => string.Join(separator, enumerable);

    /// <summary>The texts with a separator between them.</summary>
    public static string Join(this IEnumerable<string?> enumerable, char separator) => string.Join(separator, enumerable);

    /// <summary>The texts with a blank between them.</summary>
    public static string JoinSpace(this IEnumerable<string?> values) => values.Join(' ');

    /// <summary>The texts with a hyphen between them.</summary>
    public static string JoinDash(this IEnumerable<string?> values) => values.Join('-');

    /// <summary>The texts with an underscore between them.</summary>
    public static string JoinUnderscore(this IEnumerable<string?> values) => values.Join('_');

    /// <summary>The texts with an ampersand between them.</summary>
    public static string JoinAmpersand(this IEnumerable<string?> values) => values.Join('&');

    /// <summary>The texts with a semicolon between them.</summary>
    public static string JoinSemicolon(this IEnumerable<string?> values) => values.Join(';');

    /// <summary>The texts with a slash between them.</summary>
    public static string JoinSlash(this IEnumerable<string?> values) => values.Join('/');

    /// <summary>The texts with a backslash between them.</summary>
    public static string JoinBackslash(this IEnumerable<string?> values) => values.Join('\\');

    /// <summary>The texts with a dot between them.</summary>
    public static string JoinDot(this IEnumerable<string?> values) => values.Join('.');

    /// <summary>The texts with a comma between them.</summary>
    public static string JoinComma(this IEnumerable<string?> values) => values.Join(',');

    /// <summary>The texts with a comma and a blank between them.</summary>
    public static string JoinCommaSpace(this IEnumerable<string?> values) => values.Join(", ");

    /// <summary>The texts as a choice: <c>a</c>, <c>a or b</c>, <c>a, b, or c</c>.</summary>
    public static string JoinCommaOr(this IEnumerable<string?> values) => JoinWithWord(values, "or");

    /// <summary>The texts as an enumeration: <c>a</c>, <c>a and b</c>, <c>a, b, and c</c>.</summary>
    public static string JoinCommaAnd(this IEnumerable<string?> values) => JoinWithWord(values, "and");

    /// <summary>The texts as lines.</summary>
    /// <param name="values">The lines.</param>
    /// <param name="platformFamily">The system whose line break is used; this one by default.</param>
    public static string JoinNewLine(this IEnumerable<string?> values, PlatformFamily? platformFamily = null) =>
        values.Join(platformFamily switch
        {
            null => Environment.NewLine,
            PlatformFamily.Windows => "\r\n",
            _ => "\n",
        });

    private static string JoinWithWord(IEnumerable<string?> values, string word)
    {
        var list = values.ToList();
        return list.Count switch
        {
            0 or 1 => list.JoinCommaSpace(),
            2 => $"{list[0]} {word} {list[1]}",
            _ => $"{list[..^1].JoinCommaSpace()}, {word} {list[^1]}",
        };
    }
}
