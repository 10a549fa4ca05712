using System.Globalization;
using System.Text;

namespace Nuke.Common.CI.TeamCity;

/// <summary>
/// A line of output that the agent acts on: <c>##teamcity[NAME KEY='VALUE' …]</c>. See
/// <see href="https://www.jetbrains.com/help/teamcity/service-messages.html"/>.
/// </summary>
internal static class ServiceMessage
{
    /// <summary>A text inside quotes, escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\n' => escaped.Append("|n"),
                '\r' => escaped.Append("|r"),
                '\'' or '|' or '[' or ']' => escaped.Append('|').Append(character),
                < ' ' or > '~' => escaped.Append(CultureInfo.InvariantCulture, $"|0x{(int)character:X4}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
