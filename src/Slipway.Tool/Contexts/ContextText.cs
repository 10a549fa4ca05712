using System.Globalization;
using Slipway.Docker.Context;

namespace Slipway.Tool.Contexts;

/// <summary>Writes a context for people: sizes, what is largest, what each line did, and what to look at.</summary>
internal static class ContextText
{
    /// <summary>Writes it.</summary>
    public static void Write(ContextResult result, TextWriter output)
    {
        var report = result.Report;
        output.WriteLine($"Context      {SafeText.Escape(report.Root)}");
        output.WriteLine($"Dockerfile   {(result.Dockerfile is null ? "none" : SafeText.Escape(result.Dockerfile))}");
        output.WriteLine($"Ignore file  {IgnoreFile(result.IgnoreFile, report)}");
        Sizes(result).Write(output);

        var folders = new TextTable("largest folders", ">files", ">size");
        foreach (var folder in report.LargestFolders)
        {
            folders.Add(SafeText.Escape(folder.Path), Number(folder.Files), ByteSize.Format(folder.Bytes));
        }

        folders.Write(output);
        var files = new TextTable("largest files", ">size");
        foreach (var file in report.LargestFiles)
        {
            files.Add(SafeText.Escape(file.Path), ByteSize.Format(file.Bytes));
        }

        files.Write(output);
        Lines(report).Write(output);
        var findings = result.Findings;
        if (findings.Count > 0)
        {
            output.WriteLine();
            foreach (var finding in findings)
            {
                output.WriteLine($"! {finding.Message}");
            }
        }
    }

    private static TextTable Sizes(ContextResult result)
    {
        var table = new TextTable("", ">files", ">folders", ">size", "");
        Add(table, "", result.Report);
        foreach (var context in result.NamedContexts)
        {
            Add(table, $"{SafeText.Escape(context.Name)}: ", context.Report);
        }

        return table;
    }

    private static void Add(TextTable table, string prefix, ContextReport report)
    {
        Row("in the folder", report.Raw, report.Unreadable.Count > 0 ? "at least: some folders may not be read" : "");
        Row("after ignore", report.AfterIgnore, Less(report.Raw.Bytes, report.AfterIgnore.Bytes));
        if (report.Needed is { } needed)
        {
            Row("needed by the Dockerfile", needed, Less(report.Raw.Bytes, needed.Bytes));
        }

        if (report.SentBytes is { } sent)
        {
            table.Add($"{prefix}sent", "", "", ByteSize.Format(sent), "");
        }

        void Row(string name, ContextTotals totals, string note)
            => table.Add(prefix + name, Number(totals.Files), Number(totals.Folders), ByteSize.Format(totals.Bytes), note);
    }

    private static TextTable Lines(ContextReport report)
    {
        var table = new TextTable(">line", "pattern", "", ">files", ">size", "");
        foreach (var line in report.Lines)
        {
            var note = line.Effect switch
            {
                LineEffect.MatchesNothing => "matches nothing",
                LineEffect.Redundant when line.CoveredBy is { } other => $"redundant: line {other}",
                LineEffect.Redundant => "redundant",
                _ => "",
            };
            table.Add(Number(line.Pattern.Line), SafeText.Escape(line.Pattern.Text), line.Pattern.IsException ? "keeps" : "removes", Number(line.Files), ByteSize.Format(line.Bytes), note);
        }

        return table;
    }

    private static string IgnoreFile(IgnoreFileLocation? location, ContextReport report)
    {
        if (location is null)
        {
            return "none";
        }

        var count = report.IgnoreFile.Patterns.Count;
        return $"{SafeText.Escape(location.Path)} ({Number(count)} {(count == 1 ? "pattern" : "patterns")}{(location.IsSpecific ? "; replaces .dockerignore" : "")})";
    }

    private static string Less(long before, long after)
        => before == after || before == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * (before - after) / before:0.0}% less");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
