using Slipway.Docker.Context;

namespace Slipway.Tool.Contexts;

/// <summary>Says in words why a path is in a context or not.</summary>
internal static class ExplanationText
{
    /// <summary>Writes it.</summary>
    public static void Write(ContextResult result, PathExplanation explanation, bool exists, TextWriter output)
    {
        var path = SafeText.Escape(explanation.Path);
        var file = SafeText.Escape(result.Report.IgnoreFile.Path);
        output.WriteLine($"{path}: {Verdict(explanation, exists)}");
        output.WriteLine(Reason(explanation, result.IgnoreFile is null, file));
        if (explanation.IsExcluded && explanation.IsIncluded)
        {
            output.WriteLine("The folder itself is excluded; it is there because something in it is included.");
        }

        if (explanation.PrunedAt is { } pruned)
        {
            output.WriteLine($"Docker does not enter '{SafeText.Escape(pruned)}', because no ! line can match below it.");
        }

        var table = new TextTable(">line", "pattern", "matches", "then");
        foreach (var match in explanation.Matches)
        {
            table.Add($"{match.Pattern.Line}", SafeText.Escape(match.Pattern.Text), SafeText.Escape(match.Path),
                (match.Pattern.IsException ? "included" : "excluded") + (match.ChangedAnswer ? "" : " (as before)"));
        }

        table.Write(output);
    }

    private static string Verdict(PathExplanation explanation, bool exists)
    {
        if (!exists)
        {
            return explanation.IsExcluded ? "does not exist; it would be excluded" : "does not exist; it would be included";
        }

        return explanation.IsIncluded ? "included" : "excluded";
    }

    private static string Reason(PathExplanation explanation, bool noFile, string file)
    {
        if (explanation.Decider is not { } decider)
        {
            return noFile ? "There is no ignore file." : $"No line of {file} matches it.";
        }

        var match = explanation.Matches.LastOrDefault(match => match.Pattern == decider);
        var where = match is null || match.Path == explanation.Path ? "" : $", which matches its folder '{SafeText.Escape(match.Path)}'";
        return $"Decided by {file}:{decider.Line}: {SafeText.Escape(decider.Text)}{where}.";
    }
}
