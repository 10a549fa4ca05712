using Nuke.Common.Utilities;

namespace Nuke.Common.IO;

public sealed partial class AbsolutePath
{
    /// <summary>Format: in double quotes.</summary>
    public const string DoubleQuote = "d";

    /// <summary>Format: in double quotes when it contains a blank.</summary>
    public const string DoubleQuoteIfNeeded = "dn";

    /// <summary>Format: in single quotes.</summary>
    public const string SingleQuote = "s";

    /// <summary>Format: in single quotes when it contains a blank.</summary>
    public const string SingleQuoteIfNeeded = "sn";

    /// <summary>Format: without quotes, even where an argument would get them.</summary>
    public const string NoQuotes = "nq";

    /// <summary>The path's text, without quotes.</summary>
    public override string ToString() => path;

    /// <summary>The path's text in a format.</summary>
    /// <param name="format">
    /// <see cref="DoubleQuote"/>, <see cref="DoubleQuoteIfNeeded"/>, <see cref="SingleQuote"/>, <see cref="SingleQuoteIfNeeded"/>,
    /// <see cref="NoQuotes"/>; null is without quotes.
    /// </param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public string ToString(string? format) =>
        format switch
        {
            null or "" or NoQuotes => path,
            DoubleQuote => path.DoubleQuote(),
            DoubleQuoteIfNeeded => path.DoubleQuoteIfNeeded(),
            SingleQuote => path.SingleQuote(),
            SingleQuoteIfNeeded => path.SingleQuoteIfNeeded(),
            _ => throw new ArgumentException($"Format '{format}' is not recognized; a path has the formats d, dn, s, sn and nq", nameof(format)),
        };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
