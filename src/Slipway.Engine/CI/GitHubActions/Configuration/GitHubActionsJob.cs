using System.Text.RegularExpressions;
using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A job of a workflow.</summary>
public partial class GitHubActionsJob : ConfigurationEntity
{
    /// <summary>What people see.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The machine, unless <see cref="RunsOn"/> says otherwise.</summary>
    public GitHubActionsImage Image { get; set; } = GitHubActionsImage.UbuntuLatest;

    /// <summary>The time limit; GitHub's (6 hours) by default.</summary>
    public int TimeoutMinutes { get; set; }

    /// <summary>Jobs of one group wait for each other.</summary>
    public string? ConcurrencyGroup { get; set; }

    /// <summary>The environment that the job deploys to.</summary>
    public string? EnvironmentName { get; set; }

    /// <summary>Where the environment can be looked at.</summary>
    public string? EnvironmentUrl { get; set; }

    /// <summary>Whether a new job of the group cancels the running one; false by default.</summary>
    public bool ConcurrencyCancelInProgress { get; set; }

    /// <summary>What it does.</summary>
    public GitHubActionsStep[] Steps { get; set; } = [];

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"{Id}:");
        using (writer.Indent())
        {
            WriteHead(writer);
            writer.WriteLine("steps:");
            using (writer.Indent())
            {
                foreach (var step in Steps)
                {
                    step.Write(writer);
                }
            }
        }
    }

    /// <summary>A text as the id of a job: <c>ubuntu-24.04</c> as <c>ubuntu-24_04</c>.</summary>
    internal static string ToId(string text)
    {
        var id = NotInIds().Replace(text, "_");
        return id.Length > 0 && (char.IsAsciiLetter(id[0]) || id[0] == '_') ? id : $"_{id}";
    }

    private void WriteHead(CustomFileWriter writer)
    {
        writer.WriteEntry("name", Name);
        if (Needs.Length > 0)
        {
            writer.WriteLine($"needs: {YamlText.FlowList(Needs)}");
        }

        writer.WriteEntry("if", If);
        writer.WriteLine($"runs-on: {(RunsOn.Length > 1 ? YamlText.FlowList(RunsOn) : YamlText.Scalar(RunsOn.Length == 1 ? RunsOn[0] : Image.GetValue()))}");
        if (TimeoutMinutes > 0)
        {
            writer.WriteLine($"timeout-minutes: {TimeoutMinutes}");
        }

        WorkflowParts.WritePermissions(writer, Permissions);
        WriteEnvironment(writer);
        WorkflowParts.WriteConcurrency(writer, ConcurrencyGroup, ConcurrencyCancelInProgress, ConcurrencyCancelInProgressCondition);
        writer.WriteMapping("outputs", Outputs);
        writer.WriteMapping("env", Environment);
        Matrix?.Write(writer);
        WriteContainers(writer);
    }

    private void WriteEnvironment(CustomFileWriter writer)
    {
        if (!string.IsNullOrEmpty(EnvironmentName))
        {
            writer.WriteLine("environment:");
            using (writer.Indent())
            {
                writer.WriteLine($"name: {YamlText.LenientScalar(EnvironmentName)}");
                if (!string.IsNullOrEmpty(EnvironmentUrl))
                {
                    writer.WriteLine($"url: {YamlText.LenientScalar(EnvironmentUrl)}");
                }
            }
        }
    }

    private void WriteContainers(CustomFileWriter writer)
    {
        if (Container is not null)
        {
            writer.WriteLine("container:");
            using (writer.Indent())
            {
                Container.Write(writer);
            }
        }

        if (Services.Count > 0)
        {
            writer.WriteLine("services:");
            using (writer.Indent())
            {
                foreach (var (name, service) in Services)
                {
                    writer.WriteLine($"{name}:");
                    using (writer.Indent())
                    {
                        service.Write(writer);
                    }
                }
            }
        }
    }

    [GeneratedRegex("[^A-Za-z0-9_-]", RegexOptions.CultureInvariant)]
    private static partial Regex NotInIds();
}
