using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step that keeps files with the run.</summary>
public class GitHubActionsArtifactStep : GitHubActionsStep
{
    /// <summary>The name of the artifact; no two of a run may have the same.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The file, folder or pattern.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>The expression that decides whether it runs; only after success by default.</summary>
    public string? Condition { get; set; }

    /// <summary>What happens when there is no such file: <c>warn</c> (the action's default), <c>error</c> or <c>ignore</c>. Not in NUKE.</summary>
    public string? IfNoFilesFound { get; set; }

    /// <summary>For how many days it is kept; the repository's setting by default. Not in NUKE.</summary>
    public int RetentionDays { get; set; }

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine($"- name: {YamlText.Scalar($"Publish: {Name}")}");
        using (writer.Indent())
        {
            writer.WriteEntry("if", Condition);
            writer.WriteLine($"uses: {PinnedActions.UploadArtifact}");
            writer.WriteLine("with:");
            using (writer.Indent())
            {
                writer.WriteEntry("name", Name);
                writer.WriteEntry("path", Path);
                writer.WriteEntry("if-no-files-found", IfNoFilesFound);
                if (RetentionDays > 0)
                {
                    writer.WriteLine($"retention-days: {RetentionDays}");
                }
            }
        }
    }
}
