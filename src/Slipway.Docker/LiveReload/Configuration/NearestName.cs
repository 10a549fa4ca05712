namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Finds what somebody probably meant: the name with the smallest edit distance, two swapped letters counted as one edit.</summary>
internal static class NearestName
{
    /// <summary>The nearest of the names, or null when none is near: more than a third of the letters would have to change.</summary>
    public static string? Find(string name, IEnumerable<string> names)
    {
        var normal = Normalize(name);
        var best = names
            .Select(candidate => (Name: candidate, Distance: Distance(normal, Normalize(candidate))))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, Math.Max(normal.Length, best.Name.Length) / 3) ? best.Name : null;
    }

    private static string Normalize(string name)
        => name.Replace("_", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    private static int Distance(string left, string right)
    {
        // Row i holds the distances of the first i letters of the left word to each beginning of the right one.
        var rows = Enumerable.Range(0, left.Length + 1).Select(_ => new int[right.Length + 1]).ToArray();
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i][j] = i == 0 || j == 0 ? i + j : Step(i, j);
            }
        }

        return rows[^1][^1];

        int Step(int i, int j)
        {
            var best = Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1;
            best = Math.Min(best, rows[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            var swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            return swapped ? Math.Min(best, rows[i - 2][j - 2] + 1) : best;
        }
    }
}
