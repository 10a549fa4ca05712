using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Utilities;

namespace Nuke.Common.Tooling;

/// <summary>
/// Collects an interpolated string of arguments. The text between the holes is taken as it is; a hole is one argument and is
/// quoted if it needs it, a collection is one argument per item. <c>{x:nq}</c> is not quoted, <c>{x:r}</c> is a secret and
/// is masked in every output. A string that is not interpolated, or that is nothing but one hole of type string, is taken as it is.
/// </summary>
[InterpolatedStringHandler]
public ref struct ArgumentStringHandler
{
    private const string NoQuotes = "nq";
    private const string Redacted = "r";

    private readonly StringBuilder? text;
    private readonly List<string>? secrets;
    private string? onlyHole;
    private int pieces;

    /// <summary>Called by the compiler.</summary>
    public ArgumentStringHandler(int literalLength, int formattedCount, out bool handlerIsValid)
    {
        text = new StringBuilder(literalLength + (formattedCount * 16));
        secrets = [];
        handlerIsValid = true;
    }

    /// <summary>Takes a whole command line as it is; null is no arguments.</summary>
    public static implicit operator ArgumentStringHandler(string? value)
    {
        var handler = new ArgumentStringHandler(value?.Length ?? 0, 0, out _);
        handler.AppendLiteral(value ?? string.Empty);
        return handler;
    }

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string value)
    {
        pieces++;
        text?.Append(value);
    }

    /// <summary>Called by the compiler for each hole.</summary>
    /// <param name="obj">The value; null is no text.</param>
    /// <param name="alignment">The least width, negative for alignment to the left.</param>
    /// <param name="format"><c>nq</c>, <c>r</c>, a path's quoting (<c>d</c>, <c>dn</c>, <c>s</c>, <c>sn</c>) or the value's own format.</param>
    public void AppendFormatted(object? obj, int alignment = 0, string? format = null)
    {
        pieces++;
        onlyHole = format is null && alignment == 0 ? obj as string : null;
        var handlerSecrets = secrets;
        var rendered = obj is IEnumerable items and not string
            ? string.Join(' ', items.Cast<object?>().Select(Format).Where(item => item.Length > 0))
            : Format(obj);
        text?.Append(Align(rendered, alignment));

        string Format(object? value) => FormatOne(value, format, handlerSecrets);
    }

    /// <summary>Called by the compiler for each hole that is a list of paths: each is one argument.</summary>
    /// <inheritdoc cref="AppendFormatted(object, int, string)"/>
    public void AppendFormatted(IEnumerable<IAbsolutePathHolder>? paths, int alignment = 0, string? format = null)
        => AppendFormatted((object?)paths, alignment, format);

    /// <summary>The command line. The handler is empty afterwards, apart from what <see cref="GetFilter"/> masks.</summary>
    public string ToStringAndClear()
    {
        if (text is null)
        {
            return string.Empty;
        }

        // A command line in a variable is passed as $"{arguments}"; a path that exists is one argument nevertheless.
        var result = pieces == 1 && onlyHole is not null && !Path.Exists(onlyHole) ? onlyHole : text.ToString();
        text.Clear();
        onlyHole = null;
        pieces = 0;
        return result;
    }

    /// <summary>A function that masks the values of the <c>r</c> holes.</summary>
    public Func<string, string> GetFilter()
    {
        var redactor = new SecretRedactor();
        foreach (var secret in secrets ?? [])
        {
            redactor.Add(secret);
        }

        return redactor.Redact;
    }

    private static string FormatOne(object? value, string? format, List<string>? secrets)
    {
        if (value is null)
        {
            return string.Empty;
        }

        if (value is IAbsolutePathHolder { Path: { } path })
        {
            // A format of a path says how it is quoted, or that it is not.
            return format is null or AbsolutePath.DoubleQuoteIfNeeded ? ArgumentLine.QuoteIfNeeded(path.ToString()) : path.ToString(format);
        }

        if (format == Redacted)
        {
            var secret = Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
            secrets?.Add(secret);
            BuildSession.Current.Secrets.Add(secret);
            return QuoteUnlessQuoted(secret);
        }

        var text = value is string ? (string)value : FormatValue(value, format == NoQuotes ? null : format);
        return format == NoQuotes ? text : QuoteUnlessQuoted(text);
    }

    private static string FormatValue(object value, string? format)
        => value is IFormattable formattable
            ? formattable.ToString(format, CultureInfo.InvariantCulture)
            : value.ToString() ?? string.Empty;

    private static string QuoteUnlessQuoted(string value)
        => ArgumentLine.IsQuoted(value) || IsSingleQuoted(value) ? value : ArgumentLine.QuoteIfNeeded(value);

    private static bool IsSingleQuoted(string value)
        => value.Length > 1 && value[0] == '\'' && value.IndexOf('\'', 1) == value.Length - 1;

    private static string Align(string value, int alignment)
        => alignment >= 0 ? value.PadLeft(alignment) : value.PadRight(-alignment);
}
