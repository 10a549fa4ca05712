using Nuke.Common.Execution;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.TeamCity;

/// <content>Messages for the agent.</content>
public partial class TeamCity
{
    /// <summary>Makes the agent take messages for plain text, until <see cref="EnableServiceMessages"/>.</summary>
    public void DisableServiceMessages() => Write("disableServiceMessages");

    /// <summary>Makes the agent act on messages again.</summary>
    public void EnableServiceMessages() => Write("enableServiceMessages");

    /// <summary>Publishes a report.</summary>
    public void ImportData(
        TeamCityImportType type,
        string path,
        TeamCityImportTool? tool = null,
        bool? verbose = null,
        bool? parseOutOfDate = null,
        TeamCityNoDataPublishedAction? action = null)
        => WritePairs(
            "importData",
            ("type", type),
            ("path", path),
            ("tool", tool),
            ("verbose", verbose),
            ("parseOutOfDate", parseOutOfDate),
            ("whenNoDataPublished", action));

    /// <summary>Fails the build with a reason.</summary>
    public void AddBuildProblem(string description) => WritePairs("buildProblem", ("description", description));

    /// <summary>Sets what people see of the result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prepend">Whether it stands before the text that the server makes.</param>
    /// <param name="append">Whether it stands behind the text that the server makes.</param>
    public void SetBuildStatus(string text, bool prepend = false, bool append = false)
        => WritePairs("buildStatus", ("text", prepend ? $"{text} {{build.status.text}}" : append ? $"{{build.status.text}} {text}" : text));

    /// <summary>Sets the number of the build.</summary>
    public void SetBuildNumber(string number)
    {
        Write("buildNumber", Prepare(number));
        variables.Set("BUILD_NUMBER", number);
    }

    /// <summary>Sets a configuration parameter for later steps.</summary>
    public void SetConfigurationParameter(string name, string value)
        => WritePairs("setParameter", ("name", name.Replace('_', '.')), ("value", value));

    /// <summary>Sets an environment variable for later steps.</summary>
    public void SetEnvironmentVariable(string name, string value) => WritePairs("setParameter", ("name", $"env.{name}"), ("value", value));

    /// <summary>Sets a system property for later steps.</summary>
    public void SetSystemProperty(string name, string value) => WritePairs("setParameter", ("name", $"system.{name}"), ("value", value));

    /// <summary>Adds a figure to the statistics.</summary>
    public void AddStatisticValue(string key, string value) => WritePairs("buildStatisticValue", ("key", key), ("value", value));

    /// <summary>Sets what people see of a running build.</summary>
    public void SetProgress(string text) => Write("progressMessage", Prepare(text));

    /// <summary>Sets what people see of a running build, until <see cref="FinishProgress"/>.</summary>
    public void StartProgress(string text) => Write("progressStart", Prepare(text));

    /// <summary>Ends it.</summary>
    public void FinishProgress(string text) => Write("progressFinish", Prepare(text));

    /// <summary>Keeps files with the build.</summary>
    public void PublishArtifacts(string path) => Write("publishArtifacts", Prepare(path));

    /// <summary>Begins a part of the output that can be folded.</summary>
    public void OpenBlock(string name, string? description = null) => WritePairs("blockOpened", ("name", name), ("description", description));

    /// <summary>Ends it.</summary>
    public void CloseBlock(string name) => WritePairs("blockClosed", ("name", name));

    /// <summary>Begins the output of a compiler.</summary>
    public void StartCompilation(string compiler) => WritePairs("compilationStarted", ("compiler", compiler));

    /// <summary>Ends it.</summary>
    public void FinishCompilation(string compiler) => WritePairs("compilationFinished", ("compiler", compiler));

    /// <summary>Writes a message.</summary>
    public void WriteMessage(string text) => WritePairs("message", ("text", text), ("status", TeamCityStatus.NORMAL));

    /// <summary>Writes a warning.</summary>
    public void WriteWarning(string text) => WritePairs("message", ("text", text), ("status", TeamCityStatus.WARNING));

    /// <summary>Writes a failure.</summary>
    public void WriteFailure(string text) => WritePairs("message", ("text", text), ("status", TeamCityStatus.FAILURE));

    /// <summary>Writes an error, which fails the build.</summary>
    public void WriteError(string text, string? errorDetails = null)
        => WritePairs("message", ("text", text), ("status", TeamCityStatus.ERROR), ("errorDetails", errorDetails));

    /// <summary>Writes a message for the agent; values are escaped, and secrets of the build masked.</summary>
    public void Write(string command, Func<IDictionary<string, object>, IDictionary<string, object>> dictionaryConfigurator)
        => Write([command, .. dictionaryConfigurator(new Dictionary<string, object>()).Select(pair => $"{pair.Key}='{Prepare(pair.Value.ToString() ?? string.Empty)}'")]);

    /// <summary>Writes a message for the agent; the arguments are escaped already.</summary>
    public void Write(string command, params string[] escapedArguments) => Write([command, .. escapedArguments.Select(argument => $"'{argument}'")]);

    /// <summary>Writes a message for the agent; the parts are escaped already.</summary>
    public void Write(IEnumerable<string> escapedTokens) => BuildSession.Current.Console.WriteLine($"##teamcity[{string.Join(' ', escapedTokens)}]");

    /// <inheritdoc />
    protected internal override IDisposable WriteBlock(string text)
        => DelegateDisposable.CreateBracket(() => OpenBlock(text), () => CloseBlock(text));

    /// <inheritdoc />
    protected internal override void ReportWarning(string text, string? details = null) => WriteWarning(text);

    /// <inheritdoc />
    protected internal override void ReportError(string text, string? details = null) => WriteError(text, details);

    /// <inheritdoc />
    protected internal override bool FilterMessage(string message)
    {
        if (!message.Contains("##teamcity[", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        BuildSession.Current.Console.WriteLine(message);
        return true;
    }

    /// <summary>A value without secrets, escaped; in this order, since an escaped secret could not be found.</summary>
    private static string Prepare(string text) => ServiceMessage.Escape(BuildSession.Current.Secrets.Redact(text));

    private void WritePairs(string command, params (string Name, object? Value)[] pairs)
        => Write([command, .. pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}='{Prepare(pair.Value!.ToString() ?? string.Empty)}'")]);
}
