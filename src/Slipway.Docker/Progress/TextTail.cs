using System.Globalization;

namespace Slipway.Docker.Progress;

/// <summary>The last lines that belong to no step, and what they say about the build's end.</summary>
internal sealed class TextTail
{
    private const int MaxLines = 400;
    private const int MaxLineLength = 16 * 1024;
    private const string ErrorPrefix = "ERROR: ";

    private readonly Queue<string> lines = new();

    public IReadOnlyList<string> Lines => [.. lines];

    public string? Error { get; private set; }

    public void Add(string line)
    {
        line = line.TrimEnd('\r', '\n');
        line = line.Length > MaxLineLength ? line[..MaxLineLength] : line;
        lines.Enqueue(line);
        if (lines.Count > MaxLines)
        {
            lines.Dequeue();
        }

        if (line.StartsWith(ErrorPrefix, StringComparison.Ordinal))
        {
            Error = line[ErrorPrefix.Length..].Trim();
        }
    }

    /// <summary>Finds the last excerpt: <c>file:line</c>, a ruler, numbered lines, a ruler.</summary>
    public ErrorSource? FindSource()
    {
        var all = lines.ToArray();
        for (var at = all.Length - 2; at >= 0; at--)
        {
            var colon = all[at].LastIndexOf(':');
            if (IsRuler(all[at + 1])
                && colon > 0
                && int.TryParse(all[at].AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                return new ErrorSource(all[at][..colon], line, [.. all.Skip(at + 2).TakeWhile(text => !IsRuler(text))]);
            }
        }

        return null;
    }

    private static bool IsRuler(string line) => line.Length >= 6 && line.AsSpan().TrimEnd().IndexOfAnyExcept('-') < 0;
}
