using Nuke.Common.Execution;
using Nuke.Common.IO;
using Serilog;

namespace Nuke.Common.CI.GitHubActions;

public partial class GitHubActions
{
    /// <summary>What GitHub shows of the summary of one step; it refuses a longer one whole.</summary>
    private const long MaxSummaryBytes = 1024 * 1024;

    /// <summary>The file whose content the page of the run shows, as Markdown; null when there is none.</summary>
    public AbsolutePath? StepSummaryFile => variables.Find("GITHUB_STEP_SUMMARY") is { } path ? AbsolutePath.Create(path) : null;

    /// <summary>
    /// Adds to what the page of the run shows. Secrets of the build are masked. What would make it longer than GitHub takes (1 MiB) is left
    /// out with a warning; without a file (<c>--host</c> on another machine) nothing happens. Not in NUKE.
    /// </summary>
    /// <param name="markdown">The text.</param>
    public void AppendStepSummary(string markdown)
    {
        if (StepSummaryFile is not { } file || markdown.Length == 0)
        {
            return;
        }

        var text = BuildSession.Current.Secrets.Redact(markdown).ReplaceLineEndings("\n").TrimEnd('\n') + "\n\n";
        try
        {
            var length = File.Exists(file) ? new FileInfo(file).Length : 0;
            if (length + System.Text.Encoding.UTF8.GetByteCount(text) > MaxSummaryBytes)
            {
                Log.Warning("{Characters} characters were left out of the step's summary: GitHub takes 1 MiB.", text.Length);
                return;
            }

            File.AppendAllText(file, text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.Warning("The step's summary could not be written: {Reason}", exception.Message);
        }
    }
}
