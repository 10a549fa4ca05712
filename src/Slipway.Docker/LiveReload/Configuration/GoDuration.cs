using System.Buffers;
using System.Globalization;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Reads durations as Go's <c>time.ParseDuration</c> does: <c>500ms</c>, <c>1.5s</c>, <c>1h2m</c>, <c>0</c>.</summary>
internal static class GoDuration
{
    private const decimal LargestNanoseconds = long.MaxValue;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>Reads a duration; null when the text is none.</summary>
    public static TimeSpan? Parse(string text)
    {
        var rest = text.AsSpan();
        var negative = rest is ['-', ..];
        rest = rest is ['-' or '+', ..] ? rest[1..] : rest;
        if (rest is "0")
        {
            return TimeSpan.Zero;
        }

        var nanoseconds = 0m;
        for (var first = true; first || rest.Length > 0; first = false)
        {
            var digits = rest.IndexOfAnyExcept(Digits);
            if (digits <= 0 || !decimal.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            rest = rest[digits..];
            var letters = rest.IndexOfAny(Digits) is var end and >= 0 ? end : rest.Length;
            if (UnitOf(rest[..letters]) is not { } unit || number > LargestNanoseconds / unit)
            {
                return null;
            }

            nanoseconds += number * unit;
            rest = rest[letters..];
        }

        return nanoseconds > LargestNanoseconds ? null : TimeSpan.FromTicks((long)(nanoseconds / 100) * (negative ? -1 : 1));
    }

    /// <summary>An integer in <c>kill_delay</c>: milliseconds below a million, else nanoseconds.</summary>
    public static TimeSpan FromInteger(long value)
        => value < 1_000_000 ? TimeSpan.FromMilliseconds(value) : TimeSpan.FromTicks(value / TimeSpan.NanosecondsPerTick);

    private static decimal? UnitOf(ReadOnlySpan<char> unit) => unit switch
    {
        "ns" => 1,
        "us" or "\u00B5s" or "\u03BCs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        "h" => 3_600_000_000_000,
        _ => null,
    };
}
