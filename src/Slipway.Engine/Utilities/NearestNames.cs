namespace Nuke.Common.Utilities;

/// <summary>Finds what somebody who mistyped a name may have meant.</summary>
internal static class NearestNames
{
    /// <summary>
    /// The names that are at most two edits away (one for names of up to three characters), nearest first; case does not count, a
    /// swap of two neighbours is one edit.
    /// </summary>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> names, int max)
    {
        var limit = name.Length <= 3 ? 1 : 2;
        return names
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (Name: candidate, Distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .Take(max)
            .ToList();
    }

    /// <summary>The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1][];
        for (var row = 0; row <= left.Length; row++)
        {
            rows[row] = new int[right.Length + 1];
            rows[row][0] = row;
        }

        for (var column = 0; column <= right.Length; column++)
        {
            rows[0][column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = rows[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(rows[row - 1][column], rows[row][column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    best = Math.Min(best, rows[row - 2][column - 2] + 1);
                }

                rows[row][column] = best;
            }
        }

        return rows[left.Length][right.Length];
    }
}
