using System.Globalization;

namespace Slipway.Docker.Tests.Progress;

/// <summary>What a terminal shows after the two cursor movements that are used.</summary>
internal static class Screen
{
    public static IReadOnlyList<string> Of(string output)
    {
        var lines = new List<string>();
        foreach (var piece in output.Split("\u001b["))
        {
            var text = piece;
            if (text.StartsWith("0J", StringComparison.Ordinal))
            {
                text = text[2..];
            }
            else if (text.IndexOf('A') is > 0 and var up && int.TryParse(text[..up], CultureInfo.InvariantCulture, out var count))
            {
                lines.RemoveRange(lines.Count - count, count);
                text = text[(up + 1)..];
            }

            lines.AddRange(text.Split('\n')[..^1]);
        }

        return lines;
    }
}
