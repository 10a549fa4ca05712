using Nuke.Common.Tooling;
using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Starts a workflow for pushes or pull requests.</summary>
public class GitHubActionsVcsTrigger : GitHubActionsDetailedTrigger
{
    /// <summary>The event.</summary>
    public GitHubActionsTrigger Kind { get; set; }

    /// <summary>The branches; patterns. All by default.</summary>
    public string[] Branches { get; set; } = [];

    /// <summary>The branches that do not count; patterns.</summary>
    public string[] BranchesIgnore { get; set; } = [];

    /// <summary>The tags; patterns.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>The tags that do not count; patterns.</summary>
    public string[] TagsIgnore { get; set; } = [];

    /// <summary>The paths of which one must have changed; patterns. All by default.</summary>
    public string[] IncludePaths { get; set; } = [];

    /// <summary>The paths that do not count; patterns.</summary>
    public string[] ExcludePaths { get; set; } = [];

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"{Kind.GetValue()}:");
        using (writer.Indent())
        {
            writer.WriteList("branches", Branches);
            writer.WriteList("branches-ignore", BranchesIgnore);
            writer.WriteList("tags", Tags);
            writer.WriteList("tags-ignore", TagsIgnore);
            if (IncludePaths.Length > 0)
            {
                writer.WriteList("paths", IncludePaths.Concat(ExcludePaths.Select(path => $"!{path}")));
            }
            else
            {
                // A list of exclusions alone would never match.
                writer.WriteList("paths-ignore", ExcludePaths);
            }
        }
    }
}
