namespace Slipway.Docker.Builds;

/// <summary>Finds the messages of the Go compiler in a step's output.</summary>
internal static class GoErrors
{
    private const int MaxLines = 200;

    /// <summary>
    /// The lines from the first message to the end, as they were written: <c># package</c>, <c>file.go:line[:column]: message</c>, and what
    /// stands between them. Empty when there are none.
    /// </summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> lines)
    {
        var first = -1;
        for (var i = 0; i < lines.Count && first < 0; i++)
        {
            first = IsPosition(lines[i]) ? i : -1;
        }

        if (first < 0)
        {
            return [];
        }

        if (first > 0 && IsPackage(lines[first - 1]))
        {
            first--;
        }

        return [.. lines.Skip(first).Take(MaxLines)];
    }

    private static bool IsPackage(string line) => line.StartsWith("# ", StringComparison.Ordinal) && line.Length > 2;

    /// <summary><c>./main.go:3:19: undefined: x</c>.</summary>
    private static bool IsPosition(string line)
    {
        var name = line.IndexOf(".go:", StringComparison.Ordinal);
        if (name <= 0)
        {
            return false;
        }

        var at = name + 4;
        var digits = at;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        // Stack traces of a program that crashed have a position as well, but no message behind it.
        return digits > at && digits + 1 < line.Length && line[digits] == ':' && !line.StartsWith('\t');
    }
}
