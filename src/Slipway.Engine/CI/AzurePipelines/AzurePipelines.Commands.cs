using Nuke.Common.Execution;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.AzurePipelines;

/// <content>Commands for the agent.</content>
public partial class AzurePipelines
{
    /// <summary>Begins a part of the output that can be folded.</summary>
    public void Group(string group) => BuildSession.Current.Console.WriteLine($"##[group]{group.ReplaceLineEndings(" ")}");

    /// <summary>Ends it.</summary>
    public void EndGroup(string group) => BuildSession.Current.Console.WriteLine($"##[endgroup]{group.ReplaceLineEndings(" ")}");

    /// <summary>Adds a file to the logs of the build.</summary>
    public void UploadLog(string path) => WriteCommand("build.uploadlog", path);

    /// <summary>Sets the number of the build.</summary>
    public void UpdateBuildNumber(string buildNumber)
    {
        WriteCommand("build.updatebuildnumber", buildNumber);
        variables.Set("BUILD_BUILDNUMBER", buildNumber);
    }

    /// <summary>Adds a tag to the build.</summary>
    public void AddBuildTag(string buildTag) => WriteCommand("build.addbuildtag", buildTag);

    /// <summary>Keeps a file or folder with the build.</summary>
    public void UploadArtifacts(string containerDirectory, string artifactName, string packageDirectory)
        => WriteCommand("artifact.upload", packageDirectory, properties => Add(properties, ("containerfolder", containerDirectory), ("artifactname", artifactName)));

    /// <summary>Makes an issue.</summary>
    public void LogError(string message, string? sourcePath = null, string? lineNumber = null, string? columnNumber = null, string? code = null)
        => LogIssue(AzurePipelinesIssueType.Error, message, sourcePath, lineNumber, columnNumber, code);

    /// <summary>Makes an issue.</summary>
    public void LogWarning(string message, string? sourcePath = null, string? lineNumber = null, string? columnNumber = null, string? code = null)
        => LogIssue(AzurePipelinesIssueType.Warning, message, sourcePath, lineNumber, columnNumber, code);

    /// <summary>Makes an issue.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="message">What it says; secrets of the build are masked.</param>
    /// <param name="sourcePath">The file it is about.</param>
    /// <param name="lineNumber">The line it is about.</param>
    /// <param name="columnNumber">The column it is about.</param>
    /// <param name="code">Its code.</param>
    public void LogIssue(AzurePipelinesIssueType type, string message, string? sourcePath = null, string? lineNumber = null, string? columnNumber = null, string? code = null)
        => WriteCommand(
            "task.logissue",
            message,
            properties => Add(
                properties,
                ("type", type == AzurePipelinesIssueType.Error ? "error" : "warning"),
                ("sourcepath", sourcePath),
                ("linenumber", lineNumber),
                ("columnnumber", columnNumber),
                ("code", code)));

    /// <summary>Publishes a coverage report.</summary>
    public void PublishCodeCoverage(AzurePipelinesCodeCoverageToolType coverageTool, string summaryFile, string reportDirectory, params string[] additionalCodeCoverageFiles)
        => WriteCommand(
            "codecoverage.publish",
            dictionaryConfigurator: properties => Add(
                properties,
                ("codecoveragetool", coverageTool),
                ("summaryfile", summaryFile),
                ("reportdirectory", reportDirectory),
                ("additionalcodecoveragefiles", string.Join(',', additionalCodeCoverageFiles))));

    /// <summary>Publishes test results.</summary>
    public void PublishTestResults(
        string title,
        AzurePipelinesTestResultsType type,
        IEnumerable<string> files,
        bool? mergeResults = null,
        string? platform = null,
        string? configuration = null,
        bool? publishRunAttachments = null)
        => WriteCommand(
            "results.publish",
            dictionaryConfigurator: properties => Add(
                properties,
                ("type", type),
                ("resultFiles", string.Join(',', files)),
                ("mergeResults", mergeResults),
                ("platform", platform),
                ("config", configuration),
                ("runTitle", title.SingleQuote()),
                ("publishRunAttachments", publishRunAttachments)));

    /// <summary>Sets a variable for later steps.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value; a secret of the build is masked, and does not reach later steps.</param>
    /// <param name="isSecret">Whether the agent masks it from now on.</param>
    public void SetVariable(string name, string value, bool? isSecret = null)
        => WriteCommand("task.setvariable", value, properties => Add(properties, ("variable", name), ("issecret", isSecret)));

    /// <summary>Writes a command for the agent.</summary>
    public void WriteCommand(string command, string? message = null, Configure<IDictionary<string, object>>? dictionaryConfigurator = null)
    {
        // Before escaping: a secret with a line end in it could not be found afterwards.
        var session = BuildSession.Current;
        var properties = (dictionaryConfigurator?.Invoke(new Dictionary<string, object>()) ?? new Dictionary<string, object>())
            .Select(pair => KeyValuePair.Create(pair.Key, (object)session.Secrets.Redact(pair.Value.ToString() ?? string.Empty)));
        session.Console.WriteLine(LoggingCommand.Format(command, session.Secrets.Redact(message ?? string.Empty), properties));
    }

    /// <inheritdoc />
    protected internal override IDisposable WriteBlock(string text)
        => DelegateDisposable.CreateBracket(() => Group(text), () => EndGroup(text));

    /// <inheritdoc />
    protected internal override void ReportWarning(string text, string? details = null) => LogWarning(text);

    /// <inheritdoc />
    protected internal override void ReportError(string text, string? details = null) => LogError(text);

    /// <inheritdoc />
    protected internal override bool FilterMessage(string message)
    {
        if (!message.Contains("##vso[", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        BuildSession.Current.Console.WriteLine(message);
        return true;
    }

    private static IDictionary<string, object> Add(IDictionary<string, object> properties, params ReadOnlySpan<(string Name, object? Value)> pairs)
    {
        foreach (var (name, value) in pairs)
        {
            if (value is not null)
            {
                properties[name] = value;
            }
        }

        return properties;
    }
}
