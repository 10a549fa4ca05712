using System.Globalization;

namespace Slipway.Docker.Context;

/// <summary>Puts what a scan found into words.</summary>
public static class ContextFindings
{
    /// <summary>The findings, the most serious first.</summary>
    /// <param name="report">The scan.</param>
    /// <param name="dockerfile">How the Dockerfile is named in messages.</param>
    public static IReadOnlyList<ContextFinding> Of(ContextReport report, string dockerfile = "Dockerfile")
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(dockerfile);
        return
        [
            .. Encoding(report), .. report.Sources.SelectMany(source => Source(report, source, dockerfile)), .. SentEmpty(report), .. Names(report),
            .. report.Suspicious.Select(Suspicious), .. report.Lines.SelectMany(line => Line(report, line)), .. Pruning(report), .. Unreadable(report),
        ];
    }

    private static IEnumerable<ContextFinding> Encoding(ContextReport report)
    {
        if (report.IgnoreFile.LooksLikeUtf16)
        {
            var path = SafeText.Escape(report.IgnoreFile.Path);
            yield return new ContextFinding("ignore-file-utf16",
                $"{path}: the file is UTF-16. Docker reads it as UTF-8, and its patterns exclude nothing. Save it as UTF-8.", report.IgnoreFile.Path, Line: null);
        }
    }

    private static IEnumerable<ContextFinding> Source(ContextReport report, SourceCheck check, string dockerfile)
    {
        var source = check.Source;
        var where = $"{SafeText.Escape(dockerfile)}:{source.Line}: {source.Keyword} '{SafeText.Escape(source.Written)}'";
        var by = check.RemovedBy is { } pattern ? $"{SafeText.Escape(report.IgnoreFile.Path)}:{pattern.Line} '{SafeText.Escape(pattern.Text)}'" : "the ignore file";
        var wildcard = source.Path.AsSpan().ContainsAny("*?[");
        var (code, message) = check.State switch
        {
            SourceState.Removed when wildcard => ("source-removed",
                $"{where}: {by} removes all that it matches ({check.Matches}), and Docker then copies nothing without a word. Bring them back with a ! line behind it."),
            SourceState.Removed => ("source-removed", $"{where}: {by} removes it, and the build fails. Add '!{SafeText.Escape(source.Path)}' behind that line."),
            SourceState.Emptied => ("source-emptied", $"{where}: {by} removes everything in it; an empty folder is copied."),
            SourceState.PartlyRemoved => ("source-partly-removed", $"{where}: of {check.Matches} matching paths, {by} removes {check.Matches - check.Left}."),
            SourceState.Missing => ("source-missing",
                wildcard ? $"{where}: nothing in the folder matches it." : $"{where}: there is no such path in the folder, and the build fails."),
            _ => ("", ""),
        };
        if (code.Length > 0)
        {
            yield return new ContextFinding(code, message, source.Path, source.Line);
        }
    }

    private static IEnumerable<ContextFinding> SentEmpty(ContextReport report)
        => report.SentEmpty.Take(10).Select(path => new ContextFinding("sent-empty",
            $"'{SafeText.Escape(path)}' arrives without its content: a pattern behind the ! line excludes a folder of it once more, which Docker's client applies only "
            + "when it opens the file. Move the ! line behind that pattern.", path, Line: null));

    private static IEnumerable<ContextFinding> Names(ContextReport report)
        => report.InvalidNames.Take(10).Select(path => new ContextFinding("invalid-name",
            $"'{SafeText.Escape(path)}' is not UTF-8: patterns cannot name its bytes, and newer versions of BuildKit refuse it. Rename it.", path, Line: null));

    private static ContextFinding Suspicious(SuspiciousPath item)
    {
        var size = item.Files == 1 ? ByteSize.Format(item.Bytes) : string.Create(CultureInfo.InvariantCulture, $"{item.Files} files, {ByteSize.Format(item.Bytes)}");
        return new ContextFinding(item.Kind == SuspicionKind.Secret ? "secret" : "build-output",
            $"'{SafeText.Escape(item.Path)}' is in the context ({size}) and looks like {item.Reason}. If the build does not need it, exclude it.", item.Path, Line: null);
    }

    private static IEnumerable<ContextFinding> Line(ContextReport report, LineUse line)
    {
        var where = $"{SafeText.Escape(report.IgnoreFile.Path)}:{line.Pattern.Line}: '{SafeText.Escape(line.Pattern.Text)}'";
        var root = line.Pattern.Pattern.AsSpan().ContainsAny("*/") ? "" : " A pattern without **/ matches at the root of the context only.";
        switch (line.Effect)
        {
            case LineEffect.MatchesNothing:
                yield return new ContextFinding("line-matches-nothing", $"{where} does nothing: no path matches it.{root}", report.IgnoreFile.Path, line.Pattern.Line);
                break;
            case LineEffect.Redundant:
                var reason = line.CoveredBy is { } other ? $"line {other} already decides what it matches." : "it changes nothing that it matches.";
                yield return new ContextFinding("line-redundant", $"{where} does nothing: {reason}", report.IgnoreFile.Path, line.Pattern.Line);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<ContextFinding> Pruning(ContextReport report)
    {
        if (report.Pruning is { WildcardException: { } pattern, WastedEntries: > 0 and var wasted })
        {
            yield return new ContextFinding("wildcard-exception",
                string.Create(CultureInfo.InvariantCulture, $"{SafeText.Escape(report.IgnoreFile.Path)}:{pattern.Line}: because of the wildcard in '{SafeText.Escape(pattern.Text)}' ")
                + string.Create(CultureInfo.InvariantCulture, $"Docker enters every excluded folder and looks at {wasted} excluded entries in each build. Name the paths without wildcards."),
                report.IgnoreFile.Path, pattern.Line);
        }
    }

    private static IEnumerable<ContextFinding> Unreadable(ContextReport report)
        => report.Unreadable.Take(10).Select(path => new ContextFinding("unreadable",
            $"'{SafeText.Escape(path)}' may not be read. The build does not need it; what is in it is not counted.", path, Line: null));
}
