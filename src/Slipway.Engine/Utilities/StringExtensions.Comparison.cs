namespace Nuke.Common.Utilities;

public static partial class StringExtensions
{
    /// <summary>Whether the text contains the other; case is ignored.</summary>
    public static bool ContainsOrdinalIgnoreCase(this string str, string other) => str.Contains(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text contains one of the others; case is ignored.</summary>
    public static bool ContainsAnyOrdinalIgnoreCase(this string str, params string[] others) => others.Any(str.ContainsOrdinalIgnoreCase);

    /// <summary>Whether the text contains one of the others; case is ignored.</summary>
    public static bool ContainsAnyOrdinalIgnoreCase(this string str, IEnumerable<string> others) => others.Any(str.ContainsOrdinalIgnoreCase);

    /// <summary>Whether the texts are equal; case is ignored.</summary>
    public static bool EqualsOrdinalIgnoreCase(this string? str, string? other) => string.Equals(str, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text equals one of the others; case is ignored.</summary>
    public static bool EqualsAnyOrdinalIgnoreCase(this string? str, params string[] others) => others.Any(str.EqualsOrdinalIgnoreCase);

    /// <summary>Whether the text equals one of the others; case is ignored.</summary>
    public static bool EqualsAnyOrdinalIgnoreCase(this string? str, IEnumerable<string> others) => others.Any(str.EqualsOrdinalIgnoreCase);

    /// <summary>Whether the text starts with the other; case is ignored.</summary>
    public static bool StartsWithOrdinalIgnoreCase(this string str, string other) => str.StartsWith(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text ends with the other; case is ignored.</summary>
    public static bool EndsWithOrdinalIgnoreCase(this string str, string other) => str.EndsWith(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text starts with one of the others, character by character.</summary>
    public static bool StartsWithAny(this string str, params string[] others) => str.StartsWithAny((IEnumerable<string>)others);

    /// <summary>Whether the text starts with one of the others, character by character.</summary>
    public static bool StartsWithAny(this string str, IEnumerable<string> others) => others.Any(other => str.StartsWith(other, StringComparison.Ordinal));

    /// <summary>Whether the text starts with one of the others; case is ignored.</summary>
    public static bool StartsWithAnyOrdinalIgnoreCase(this string str, params string[] others) => others.Any(str.StartsWithOrdinalIgnoreCase);

    /// <summary>Whether the text starts with one of the others; case is ignored.</summary>
    public static bool StartsWithAnyOrdinalIgnoreCase(this string str, IEnumerable<string> others) => others.Any(str.StartsWithOrdinalIgnoreCase);

    /// <summary>Whether the text ends with one of the others, character by character.</summary>
    public static bool EndsWithAny(this string str, params string[] others) => str.EndsWithAny((IEnumerable<string>)others);

    /// <summary>Whether the text ends with one of the others, character by character.</summary>
    public static bool EndsWithAny(this string str, IEnumerable<string> others) => others.Any(other => str.EndsWith(other, StringComparison.Ordinal));

    /// <summary>Whether the text ends with one of the others; case is ignored.</summary>
    public static bool EndsWithAnyOrdinalIgnoreCase(this string str, params string[] others) => others.Any(str.EndsWithOrdinalIgnoreCase);

    /// <summary>Whether the text ends with one of the others; case is ignored.</summary>
    public static bool EndsWithAnyOrdinalIgnoreCase(this string str, IEnumerable<string> others) => others.Any(str.EndsWithOrdinalIgnoreCase);
}
