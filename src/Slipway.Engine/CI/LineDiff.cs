namespace Nuke.Common.CI;

/// <summary>The lines in which two texts differ, as <c>diff -u</c> shows them.</summary>
internal static class LineDiff
{
    private const int Context = 3;

    /// <summary>Above this many pairs of lines, all lines are shown as changed: nobody reads such a difference.</summary>
    private const long MaxPairs = 10_000_000;

    /// <summary>The differences; nothing when there are none.</summary>
    public static IReadOnlyList<string> Of(string before, string after)
    {
        var script = Compare(Lines(before), Lines(after));
        var shown = new bool[script.Count];
        for (var i = 0; i < script.Count; i++)
        {
            if (script[i].Sign != ' ')
            {
                shown.AsSpan(Math.Max(0, i - Context)..Math.Min(script.Count, i + Context + 1)).Fill(true);
            }
        }

        var lines = new List<string>();
        for (var i = 0; i < script.Count; i++)
        {
            if (shown[i])
            {
                if (i == 0 || !shown[i - 1])
                {
                    lines.Add($"@@ line {script[i].Line} @@");
                }

                lines.Add(script[i].Sign + script[i].Text);
            }
        }

        return lines;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static List<(char Sign, int Line, string Text)> Compare(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MaxPairs)
        {
            return [.. before.Select(line => ('-', 1, line)), .. after.Select(line => ('+', 1, line))];
        }

        // The length of the longest common rest, from each pair of lines on.
        var common = Enumerable.Range(0, before.Length + 1).Select(_ => new int[after.Length + 1]).ToArray();
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i][j] = before[i] == after[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        var script = new List<(char Sign, int Line, string Text)>(before.Length + after.Length);
        for (int i = 0, j = 0; i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                script.Add((' ', j + 1, after[j]));
                i++;
                j++;
            }
            else if (i < before.Length && (j == after.Length || common[i + 1][j] >= common[i][j + 1]))
            {
                script.Add(('-', j + 1, before[i++]));
            }
            else
            {
                script.Add(('+', j + 1, after[j++]));
            }
        }

        return script;
    }
}
