using System.Globalization;

namespace Slipway.Docker.Progress;

/// <summary>What can stand after the number of a step in a plain log.</summary>
internal static class PlainLine
{
    private static readonly (string Suffix, double Factor)[] Units =
    [
        ("kB", 1e3), ("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("TB", 1e12), ("PB", 1e15),
        ("KiB", 1024), ("MiB", 1024d * 1024), ("GiB", 1024d * 1024 * 1024), ("B", 1),
    ];

    /// <summary>Whether the text cannot be the name of a step.</summary>
    public static bool IsContent(string rest)
        => rest is "..." or "CACHED" or "CANCELED" or "DONE"
            || rest.StartsWith("DONE ", StringComparison.Ordinal)
            || rest.StartsWith("ERROR: ", StringComparison.Ordinal)
            || rest.StartsWith("WARN: ", StringComparison.Ordinal)
            || TryReadOutput(rest, out _)
            || rest.StartsWith("transferring ", StringComparison.Ordinal)
            || (rest.EndsWith(" done", StringComparison.Ordinal) && rest[0] != '[');

    /// <summary>A line of output: seconds since the step's start with 1 to 3 decimals, a blank, the line.</summary>
    public static bool TryReadOutput(string rest, out string output)
    {
        output = "";
        var dot = 0;
        while (dot < rest.Length && char.IsAsciiDigit(rest[dot]))
        {
            dot++;
        }

        if (dot == 0 || dot >= rest.Length || rest[dot] != '.')
        {
            return false;
        }

        var end = dot + 1;
        while (end < rest.Length && char.IsAsciiDigit(rest[end]))
        {
            end++;
        }

        if (end == dot + 1 || end > dot + 4 || (end < rest.Length && rest[end] != ' '))
        {
            return false;
        }

        output = end < rest.Length ? rest[(end + 1)..] : "";
        return true;
    }

    /// <summary>A status: <c>id[ current[ / total]][ seconds][ done]</c>.</summary>
    public static StepStatus? ReadStatus(string rest)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        RemoveLast(words, word => word == "done");
        RemoveLast(words, word => word.EndsWith('s') && Seconds(word) is not null);
        long total = 0;
        long current = 0;
        if (words.Count > 3 && words[^2] == "/" && Size(words[^1]) is { } whole)
        {
            total = whole;
            words.RemoveRange(words.Count - 2, 2);
        }

        if (words.Count > 1 && Size(words[^1]) is { } size)
        {
            current = size;
            words.RemoveAt(words.Count - 1);
        }

        return words.Count == 0 ? null : new StepStatus(string.Join(' ', words), current, total, null, null);
    }

    /// <summary>Reads <c>1.3s</c>.</summary>
    public static TimeSpan? Seconds(ReadOnlySpan<char> text)
        => text.EndsWith("s")
            && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds < TimeSpan.MaxValue.TotalSeconds / 2
                ? TimeSpan.FromSeconds(seconds)
                : null;

    /// <summary>Reads a size such as <c>1.98MB</c>, <c>547B</c>.</summary>
    public static long? Size(string text)
    {
        foreach (var (suffix, factor) in Units)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal)
                && double.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                return (long)Math.Min(Math.Round(value * factor), long.MaxValue / 2);
            }
        }

        return null;
    }

    private static void RemoveLast(List<string> words, Predicate<string> condition)
    {
        if (words.Count > 1 && condition(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }
    }
}
