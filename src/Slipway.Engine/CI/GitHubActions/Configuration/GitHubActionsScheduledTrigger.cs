using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Starts a workflow at certain times.</summary>
public class GitHubActionsScheduledTrigger : GitHubActionsDetailedTrigger
{
    /// <summary>The times, in UTC: minute, hour, day, month, day of the week.</summary>
    public string Cron { get; set; } = string.Empty;

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine("schedule:");
        using (writer.Indent())
        {
            writer.WriteLine($"- cron: '{Cron.Trim('\'').Replace("'", "''", StringComparison.Ordinal)}'");
        }
    }
}
