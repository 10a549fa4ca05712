using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Nuke.Common.Tooling;

/// <summary>Makes text of unknown origin safe to show.</summary>
internal static partial class ControlCharacters
{
    /// <summary>The text without colour codes, and with other control characters as escapes (<c>\u001B</c>); tabs stay.</summary>
    public static string Escape(string text)
    {
        if (!text.Any(IsHostile))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var character in Colours().Replace(text, string.Empty))
        {
            if (IsHostile(character))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }

    private static bool IsHostile(char character) => char.IsControl(character) && character != '\t';

    [GeneratedRegex("\u001B\\[[0-9;]*m", RegexOptions.CultureInvariant)]
    private static partial Regex Colours();
}
