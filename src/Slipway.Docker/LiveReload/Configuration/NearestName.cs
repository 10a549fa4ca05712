namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Finds what somebody probably meant: the name with the smallest edit distance (Levenshtein).</summary>
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
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
