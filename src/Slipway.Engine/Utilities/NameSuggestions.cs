using Nuke.Common.ValueInjection;

namespace Nuke.Common.Utilities;

/// <summary>Finds the names that somebody may have meant.</summary>
internal static class NameSuggestions
{
    /// <summary>The names nearest to a mistyped one, best first; at most two, none when nothing is near.</summary>
    /// <param name="name">What was typed.</param>
    /// <param name="candidates">The names that there are.</param>
    /// <param name="maxEdits">How different a near name may be; two edits, or a third of a long name, by default.</param>
    public static IReadOnlyList<string> For(string name, IEnumerable<string> candidates, int? maxEdits = null)
    {
        var wanted = ParameterNames.Normalize(name);
        var limit = maxEdits ?? Math.Max(2, wanted.Length / 3);
        var ranked = candidates
            .Select(candidate => (candidate, distance: Rank(wanted, ParameterNames.Normalize(candidate))))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .ToList();
        return [.. ranked.TakeWhile(pair => pair.distance == ranked[0].distance).Select(pair => pair.candidate).Take(2)];
    }

    private static int Rank(string wanted, string candidate)
    {
        var distance = Distance(wanted, candidate);
        return wanted.Length >= 3 && candidate.StartsWith(wanted, StringComparison.Ordinal) ? Math.Min(distance, 1) : distance;
    }

    /// <summary>Edits between two texts: insert, delete, replace, or swap two neighbours (optimal string alignment).</summary>
    private static int Distance(string first, string second)
    {
        var rows = new int[first.Length + 1][];
        for (var i = 0; i <= first.Length; i++)
        {
            rows[i] = new int[second.Length + 1];
            rows[i][0] = i;
        }

        for (var j = 0; j <= second.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            for (var j = 1; j <= second.Length; j++)
            {
                var cost = first[i - 1] == second[j - 1] ? 0 : 1;
                rows[i][j] = Math.Min(Math.Min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }

        return rows[first.Length][second.Length];
    }
}
