using Nuke.Common.Execution;
using Nuke.Common.Tooling;
using Serilog;

namespace Nuke.Common.CI.AppVeyor;

/// <content>Messages, artifacts and versions, through the agent's program <c>appveyor</c>.</content>
public partial class AppVeyor
{
    /// <summary>How many messages the server takes; what comes after is only in the log.</summary>
    public const int MessageLimit = 500;

    private int messages;

    /// <summary>The agent's program; null when it cannot be found.</summary>
    public Tool? Cli => field ??= FindCli();

    /// <summary>Sets the version of the build.</summary>
    public void UpdateBuildVersion(string version)
    {
        Cli?.Invoke($"UpdateBuild -Version {version}");
        variables.Set("APPVEYOR_BUILD_VERSION", version);
    }

    /// <summary>Keeps a file with the build.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What it is called there; the name of the file by default.</param>
    public void PushArtifact(string path, string? name = null) => Cli?.Invoke($"PushArtifact {path} -FileName {name ?? Path.GetFileName(path)}");

    /// <summary>Adds a message to the build.</summary>
    public void WriteInformation(string message, string? details = null) => WriteMessage(AppVeyorMessageCategory.Information, message, details);

    /// <summary>Adds a message to the build.</summary>
    public void WriteWarning(string message, string? details = null) => WriteMessage(AppVeyorMessageCategory.Warning, message, details);

    /// <summary>Adds a message to the build.</summary>
    public void WriteError(string message, string? details = null) => WriteMessage(AppVeyorMessageCategory.Error, message, details);

    /// <inheritdoc />
    protected internal override void ReportWarning(string text, string? details = null) => WriteWarning(text, details);

    /// <inheritdoc />
    protected internal override void ReportError(string text, string? details = null) => WriteError(text, details);

    private static Tool? FindCli()
    {
        try
        {
            return ToolResolver.GetEnvironmentOrPathTool("appveyor");
        }
        catch (Exception exception)
        {
            Log.Debug("No messages are sent to AppVeyor: {Reason}", exception.Message);
            return null;
        }
    }

    private void WriteMessage(AppVeyorMessageCategory category, string message, string? details)
    {
        if (Interlocked.Increment(ref messages) > MessageLimit)
        {
            return;
        }

        var secrets = BuildSession.Current.Secrets;
        Cli?.Invoke(
            $"AddMessage {secrets.Redact(message)} -Category {category} -Details {secrets.Redact(details ?? string.Empty)}",
            logInvocation: false,
            logOutput: false,
            exitHandler: _ => { });
    }
}
