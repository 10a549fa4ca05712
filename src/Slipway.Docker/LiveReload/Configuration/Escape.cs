using System.Globalization;
using System.Text;

namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Makes text that comes from outside safe to print.</summary>
internal static class Escape
{
    /// <summary>The text with control characters as <c>\xNN</c>, so that a file name cannot move the cursor.</summary>
    public static string Controls(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var result = new StringBuilder();
        foreach (var character in text)
        {
            _ = char.IsControl(character)
                ? result.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}")
                : result.Append(character);
        }

        return result.ToString();
    }
}
