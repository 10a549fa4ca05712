using System.Globalization;

namespace Slipway.Docker.Provisioning.Facts;

/// <summary>The <c>go</c> that is first on <c>PATH</c>.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Version">Major and minor version; null when it could not be told.</param>
internal sealed record GoToolchain(string Path, Version? Version)
{
    /// <summary>The oldest version that the Go service compiles with.</summary>
    public static readonly Version Minimum = new(1, 24);

    /// <summary>Whether it is new enough. One that does not tell its version is taken for a development version.</summary>
    public bool IsSufficient => Version is null || Version >= Minimum;

    /// <summary>Finds the version in the <c>VERSION</c> file of a Go installation or in the output of <c>go version</c>.</summary>
    public static Version? ParseVersion(string? text)
    {
        foreach (var word in (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!word.StartsWith("go", StringComparison.Ordinal) || word.Length < 3 || !char.IsAsciiDigit(word[2]))
            {
                continue;
            }

            var parts = word[2..].Split('.');
            // "go1.25rc1": digits first, then whatever else.
            var minor = parts.Length > 1 ? string.Concat(parts[1].TakeWhile(char.IsAsciiDigit)) : "0";
            if (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
                && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var minorNumber))
            {
                return new(major, minorNumber);
            }
        }

        return null;
    }
}
