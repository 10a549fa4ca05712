using System.Globalization;

namespace Slipway.Docker.Engine;

/// <summary>A program that was found, and its version.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Version">What it says, without a leading <c>v</c>; null when it could not be asked.</param>
public sealed record ToolVersion(string Path, string? Version)
{
    /// <summary>Whether the version is at least the given one. True when it could not be asked: then what is run will say.</summary>
    public bool IsAtLeast(int major, int minor)
    {
        var parts = (Version ?? "").Split('.');
        return parts.Length < 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var actualMajor)
            || !int.TryParse(new string([.. parts[1].TakeWhile(char.IsAsciiDigit)]), NumberStyles.None, CultureInfo.InvariantCulture, out var actualMinor)
            || actualMajor > major
            || (actualMajor == major && actualMinor >= minor);
    }
}
