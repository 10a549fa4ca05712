using System.Globalization;

namespace Slipway.Docker.Context.Matching;

/// <summary>The named character sets of RE2: Perl's, POSIX's, and Unicode's categories.</summary>
internal static class RuneSets
{
    /// <summary>The set of <c>\d</c>, <c>\s</c>, <c>\w</c> or their negations in upper case; null for other letters.</summary>
    public static RuneSet? Perl(int letter)
    {
        var set = (char)(letter | 0x20) switch
        {
            'd' => RuneSet.Of([('0', '9')]),
            's' => RuneSet.Of([('\t', '\n'), ('\f', '\r'), (' ', ' ')]),
            'w' => Word,
            _ => null,
        };
        return letter is >= 'A' and <= 'Z' ? set?.Negate() : set;
    }

    /// <summary>The set of a POSIX name such as <c>alpha</c>; null when there is none.</summary>
    public static RuneSet? Posix(string name) => name switch
    {
        "alnum" => RuneSet.Of([('0', '9'), ('A', 'Z'), ('a', 'z')]),
        "alpha" => RuneSet.Of([('A', 'Z'), ('a', 'z')]),
        "ascii" => RuneSet.Of([(0, 0x7F)]),
        "blank" => RuneSet.Of([('\t', '\t'), (' ', ' ')]),
        "cntrl" => RuneSet.Of([(0, 0x1F), (0x7F, 0x7F)]),
        "digit" => RuneSet.Of([('0', '9')]),
        "graph" => RuneSet.Of([('!', '~')]),
        "lower" => RuneSet.Of([('a', 'z')]),
        "print" => RuneSet.Of([(' ', '~')]),
        "punct" => RuneSet.Of([('!', '/'), (':', '@'), ('[', '`'), ('{', '~')]),
        "space" => RuneSet.Of([('\t', '\r'), (' ', ' ')]),
        "upper" => RuneSet.Of([('A', 'Z')]),
        "word" => Word,
        "xdigit" => RuneSet.Of([('0', '9'), ('A', 'F'), ('a', 'f')]),
        _ => null,
    };

    /// <summary>
    /// The set of a Unicode category (<c>L</c>, <c>Lu</c>, <c>Any</c>); null for another name. Unassigned characters are in none
    /// but <c>Any</c>. The names of scripts are not known here.
    /// </summary>
    public static RuneSet? Category(string name)
    {
        if (name == "Any")
        {
            return RuneSet.Of([(0, 0x10FFFF)]);
        }

        var wanted = Array.FindAll(CategoryNames, pair => name.Length is 1 or 2 && pair.Name.StartsWith(name, StringComparison.Ordinal));
        if (wanted.Length == 0)
        {
            return null;
        }

        var categories = wanted.Aggregate(0U, (bits, pair) => bits | (1U << (int)pair.Category));
        var ranges = new List<(int Low, int High)>();
        for (var rune = 0; rune <= 0x10FFFF; rune++)
        {
            var start = rune;
            while (rune <= 0x10FFFF && (categories & (1U << (int)CharUnicodeInfo.GetUnicodeCategory(rune))) != 0)
            {
                rune++;
            }

            if (rune > start)
            {
                ranges.Add((start, rune - 1));
            }
        }

        return RuneSet.Of(ranges);
    }

    /// <summary>Whether <c>\b</c> counts a character as part of a word: ASCII only.</summary>
    public static bool IsWord(int rune) => rune is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_';

    private static (string Name, UnicodeCategory Category)[] CategoryNames { get; } =
    [
        ("Lu", UnicodeCategory.UppercaseLetter), ("Ll", UnicodeCategory.LowercaseLetter), ("Lt", UnicodeCategory.TitlecaseLetter),
        ("Lm", UnicodeCategory.ModifierLetter), ("Lo", UnicodeCategory.OtherLetter), ("Mn", UnicodeCategory.NonSpacingMark),
        ("Mc", UnicodeCategory.SpacingCombiningMark), ("Me", UnicodeCategory.EnclosingMark), ("Nd", UnicodeCategory.DecimalDigitNumber),
        ("Nl", UnicodeCategory.LetterNumber), ("No", UnicodeCategory.OtherNumber), ("Zs", UnicodeCategory.SpaceSeparator),
        ("Zl", UnicodeCategory.LineSeparator), ("Zp", UnicodeCategory.ParagraphSeparator), ("Cc", UnicodeCategory.Control),
        ("Cf", UnicodeCategory.Format), ("Cs", UnicodeCategory.Surrogate), ("Co", UnicodeCategory.PrivateUse),
        ("Pc", UnicodeCategory.ConnectorPunctuation), ("Pd", UnicodeCategory.DashPunctuation), ("Ps", UnicodeCategory.OpenPunctuation),
        ("Pe", UnicodeCategory.ClosePunctuation), ("Pi", UnicodeCategory.InitialQuotePunctuation), ("Pf", UnicodeCategory.FinalQuotePunctuation),
        ("Po", UnicodeCategory.OtherPunctuation), ("Sm", UnicodeCategory.MathSymbol), ("Sc", UnicodeCategory.CurrencySymbol),
        ("Sk", UnicodeCategory.ModifierSymbol), ("So", UnicodeCategory.OtherSymbol),
    ];

    private static RuneSet Word { get; } = RuneSet.Of([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);
}
