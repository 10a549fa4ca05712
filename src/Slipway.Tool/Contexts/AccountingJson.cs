using System.Text.Json;
using Slipway.Docker.Context;

namespace Slipway.Tool.Contexts;

/// <summary>Writes the accounting of a context.</summary>
internal static class AccountingJson
{
    /// <summary>Writes the properties into an object that is already open.</summary>
    public static void Write(Utf8JsonWriter json, ContextResult result)
    {
        var report = result.Report;
        json.WriteString("root", report.Root);
        json.WriteString("dockerfile", result.Dockerfile);
        WriteIgnoreFile(json, result.IgnoreFile, report);
        WriteSizes(json, report);
        WriteList(json, "largestFolders", report.LargestFolders, folder =>
        {
            json.WriteString("path", folder.Path);
            json.WriteNumber("files", folder.Files);
            json.WriteNumber("bytes", folder.Bytes);
        });
        WriteList(json, "largestFiles", report.LargestFiles, file =>
        {
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
        });
        WriteList(json, "lines", report.Lines, line => WriteLine(json, line));
        WriteList(json, "suspicious", report.Suspicious, item =>
        {
            json.WriteString("path", item.Path);
            json.WriteString("kind", item.Kind == SuspicionKind.Secret ? "secret" : "build-output");
            json.WriteString("reason", item.Reason);
            json.WriteNumber("files", item.Files);
            json.WriteNumber("bytes", item.Bytes);
        });
        WriteList(json, "sources", report.Sources, check => WriteSource(json, check));
        json.WriteStartObject("pruning");
        json.WriteNumber("prunedFolders", report.Pruning.PrunedFolders);
        WriteNumber(json, "wildcardExceptionLine", report.Pruning.WildcardException?.Line);
        json.WriteNumber("wastedEntries", report.Pruning.WastedEntries);
        json.WriteEndObject();
        ContextJson.WriteStrings(json, "unreadable", report.Unreadable);
        ContextJson.WriteStrings(json, "sentEmpty", report.SentEmpty);
        ContextJson.WriteStrings(json, "invalidNames", report.InvalidNames.Select(SafeText.Escape));
        WriteList(json, "namedContexts", result.NamedContexts, context =>
        {
            json.WriteString("name", context.Name);
            json.WriteString("root", context.Report.Root);
            WriteIgnoreFile(json, context.IgnoreFile, context.Report);
            WriteSizes(json, context.Report);
            ContextJson.WriteStrings(json, "included", context.Report.Included);
        });
        WriteList(json, "findings", result.Findings, finding =>
        {
            json.WriteString("code", finding.Code);
            json.WriteString("message", finding.Message);
            json.WriteString("path", finding.Path);
            WriteNumber(json, "line", finding.Line);
        });
    }

    private static void WriteIgnoreFile(Utf8JsonWriter json, IgnoreFileLocation? location, ContextReport report)
    {
        if (location is null)
        {
            json.WriteNull("ignoreFile");
            return;
        }

        json.WriteStartObject("ignoreFile");
        json.WriteString("path", location.Path);
        json.WriteBoolean("specific", location.IsSpecific);
        ContextJson.WriteStrings(json, "patterns", report.IgnoreFile.Patterns.Select(pattern => pattern.Pattern));
        json.WriteEndObject();
    }

    private static void WriteSizes(Utf8JsonWriter json, ContextReport report)
    {
        WriteTotals(json, "raw", report.Raw);
        WriteTotals(json, "afterIgnore", report.AfterIgnore);
        WriteTotals(json, "needed", report.Needed);
        WriteNumber(json, "sentBytes", report.SentBytes);
    }

    private static void WriteTotals(Utf8JsonWriter json, string name, ContextTotals? totals)
    {
        if (totals is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("files", known.Files);
        json.WriteNumber("folders", known.Folders);
        json.WriteNumber("bytes", known.Bytes);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, LineUse line)
    {
        json.WriteNumber("line", line.Pattern.Line);
        json.WriteString("text", line.Pattern.Text);
        json.WriteString("pattern", line.Pattern.Pattern);
        json.WriteBoolean("excludes", !line.Pattern.IsException);
        json.WriteNumber("files", line.Files);
        json.WriteNumber("bytes", line.Bytes);
        json.WriteString("effect", line.Effect switch
        {
            LineEffect.MatchesNothing => "matches-nothing",
            LineEffect.Redundant => "redundant",
            _ => "works",
        });
        WriteNumber(json, "coveredByLine", line.CoveredBy);
    }

    private static void WriteSource(Utf8JsonWriter json, SourceCheck check)
    {
        json.WriteString("instruction", check.Source.Keyword);
        json.WriteNumber("line", check.Source.Line);
        json.WriteString("source", check.Source.Written);
        json.WriteString("path", check.Source.Path);
        json.WriteString("state", check.State switch
        {
            SourceState.PartlyRemoved => "partly-removed",
            SourceState.Removed => "removed",
            SourceState.Emptied => "emptied",
            SourceState.Missing => "missing",
            _ => "present",
        });
        WriteNumber(json, "removedByLine", check.RemovedBy?.Line);
        json.WriteNumber("matches", check.Matches);
        json.WriteNumber("left", check.Left);
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
