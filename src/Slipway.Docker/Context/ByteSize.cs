using System.Globalization;

namespace Slipway.Docker.Context;

/// <summary>Sizes as docker prints them: decimal units, two places (<c>61B</c>, <c>4.10kB</c>, <c>10.00MB</c>).</summary>
public static class ByteSize
{
    private static readonly string[] Units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"];

    /// <summary>Formats a number of bytes.</summary>
    public static string Format(long bytes)
    {
        decimal value = bytes;
        var unit = 0;
        // 999.995 would be rounded up to 1000.00.
        while (Math.Abs(value) >= (unit == 0 ? 1000m : 999.995m) && unit < Units.Length - 1)
        {
            value /= 1000;
            unit++;
        }

        return unit == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes}B")
            : string.Create(CultureInfo.InvariantCulture, $"{value:0.00}{Units[unit]}");
    }
}
