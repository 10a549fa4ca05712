namespace Nuke.Common.Tooling;

/// <summary>Says how the value of a property is written on the command line.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class ArgumentAttribute : Attribute
{
    /// <summary>
    /// The place: 1, 2, … come first, 0 (the default) comes next in the order in which the options were set, negative ones come last
    /// (-1 is the very last).
    /// </summary>
    public int Position { get; set; }

    /// <summary>
    /// The text with <c>{value}</c> and <c>{key}</c>; blanks in it separate arguments. A truth value whose format has no
    /// <c>{value}</c> is written only when it is true. <c>{value}</c> by default.
    /// </summary>
    public string? Format { get; set; }

    /// <summary>Kept so that wrappers compile; it has no effect, as in NUKE.</summary>
    public string? AlternativeFormat { get; set; }

    /// <summary>Whether the value is masked in every output; false by default.</summary>
    public bool Secret { get; set; }

    /// <summary>The type that has <see cref="FormatterMethod"/>; the options' own by default.</summary>
    public Type? FormatterType { get; set; }

    /// <summary>A method that turns a value (and, if it takes one, the property) into the text for it; null from it leaves the argument out.</summary>
    public string? FormatterMethod { get; set; }

    /// <summary>What stands between the values of a list or the pairs of a dictionary; without it each is an argument of its own.</summary>
    public string? Separator { get; set; }

    /// <summary>What stands between the values of one key of a lookup; without it each is an argument of its own.</summary>
    public string? InnerSeparator { get; set; }

    /// <summary>Whether several joined values are put in double quotes, those of the values escaped; false by default.</summary>
    public bool QuoteMultiple { get; set; }
}
