using Nuke.Common.Execution;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A workflow file.</summary>
public class GitHubActionsConfiguration : ConfigurationEntity
{
    /// <summary>What people see.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What starts it, without conditions.</summary>
    public GitHubActionsTrigger[] ShortTriggers { get; set; } = [];

    /// <summary>What starts it, with conditions.</summary>
    public GitHubActionsDetailedTrigger[] DetailedTriggers { get; set; } = [];

    /// <summary>What the token may do, in every job that does not say otherwise; none for what the repository's settings say.</summary>
    public (GitHubActionsPermissions Permission, string Access)[] Permissions { get; set; } = [];

    /// <summary>Runs of one group wait for each other.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>Whether a new run of the group cancels the running one; false by default.</summary>
    public bool ConcurrencyCancelInProgress { get; set; }

    /// <summary>The expression that decides whether a new run of the group cancels the running one. Not in NUKE.</summary>
    public string? ConcurrencyCancelInProgressCondition { get; set; }

    /// <summary>Variables of all jobs. Not in NUKE.</summary>
    public Dictionary<string, string> Environment { get; set; } = [];

    /// <summary>The jobs.</summary>
    public GitHubActionsJob[] Jobs { get; set; } = [];

    /// <inheritdoc />
    /// <exception cref="BuildDefinitionException">GitHub would refuse the workflow; the message has every reason.</exception>
    public override void Write(CustomFileWriter writer)
    {
        WorkflowChecks.Check(this);
        writer.WriteEntry("name", Name);
        writer.WriteLine();
        WriteTriggers(writer);
        writer.WriteLine();
        if (Permissions.Length > 0)
        {
            WorkflowParts.WritePermissions(writer, Permissions);
            writer.WriteLine();
        }

        if (!string.IsNullOrWhiteSpace(ConcurrencyGroup) || ConcurrencyCancelInProgress || !string.IsNullOrWhiteSpace(ConcurrencyCancelInProgressCondition))
        {
            WorkflowParts.WriteConcurrency(writer, ConcurrencyGroup, ConcurrencyCancelInProgress, ConcurrencyCancelInProgressCondition);
            writer.WriteLine();
        }

        if (Environment.Count > 0)
        {
            writer.WriteMapping("env", Environment);
            writer.WriteLine();
        }

        writer.WriteLine("jobs:");
        using (writer.Indent())
        {
            for (var i = 0; i < Jobs.Length; i++)
            {
                if (i > 0)
                {
                    writer.WriteLine();
                }

                Jobs[i].Write(writer);
            }
        }
    }

    private void WriteTriggers(CustomFileWriter writer)
    {
        if (DetailedTriggers.Length == 0)
        {
            writer.WriteLine($"on: {YamlText.FlowList(ShortTriggers.Distinct().Select(trigger => trigger.GetValue()))}");
            return;
        }

        // An event can only stand once: with conditions it wins over one without.
        var detailed = DetailedTriggers.OfType<GitHubActionsVcsTrigger>().Select(trigger => trigger.Kind)
            .Concat(DetailedTriggers.OfType<GitHubActionsWorkflowDispatchTrigger>().Select(_ => GitHubActionsTrigger.WorkflowDispatch));
        writer.WriteLine("on:");
        using (writer.Indent())
        {
            foreach (var trigger in ShortTriggers.Distinct().Except(detailed))
            {
                writer.WriteLine($"{trigger.GetValue()}:");
            }

            foreach (var trigger in DetailedTriggers)
            {
                trigger.Write(writer);
            }
        }
    }
}
