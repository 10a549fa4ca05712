using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>What a workflow and a job write alike.</summary>
internal static class WorkflowParts
{
    /// <summary>One run for each workflow and branch or pull request.</summary>
    private const string DefaultGroup = "${{ github.workflow }} @ ${{ github.event.pull_request.head.label || github.head_ref || github.ref }}";

    public static void WritePermissions(CustomFileWriter writer, (GitHubActionsPermissions Permission, string Access)[]? permissions)
    {
        if (permissions is null)
        {
            return;
        }

        if (permissions.Length == 0)
        {
            writer.WriteLine("permissions: {}");
            return;
        }

        writer.WriteLine("permissions:");
        using (writer.Indent())
        {
            foreach (var (permission, access) in permissions)
            {
                writer.WriteLine($"{permission.GetValue()}: {access}");
            }
        }
    }

    public static void WriteConcurrency(CustomFileWriter writer, string? group, bool cancels, string? condition)
    {
        if (string.IsNullOrWhiteSpace(group) && !cancels && string.IsNullOrWhiteSpace(condition))
        {
            return;
        }

        writer.WriteLine("concurrency:");
        using (writer.Indent())
        {
            writer.WriteLine($"group: {YamlText.LenientScalar(string.IsNullOrWhiteSpace(group) ? DefaultGroup : group)}");
            if (!string.IsNullOrWhiteSpace(condition))
            {
                writer.WriteLine($"cancel-in-progress: {YamlText.Scalar(condition.StartsWith("${{", StringComparison.Ordinal) ? condition : $"${{{{ {condition} }}}}")}");
            }
            else if (cancels)
            {
                writer.WriteLine("cancel-in-progress: true");
            }
        }
    }
}
