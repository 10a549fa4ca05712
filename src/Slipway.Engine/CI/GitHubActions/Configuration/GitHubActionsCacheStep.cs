using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step that restores files which an earlier run kept, and keeps them at the end when there were none. It reads and writes one key.</summary>
public class GitHubActionsCacheStep : GitHubActionsStep
{
    /// <summary>What is kept.</summary>
    public string[] IncludePatterns { get; set; } = [];

    /// <summary>What is left out of it.</summary>
    public string[] ExcludePatterns { get; set; } = [];

    /// <summary>The files on which it depends.</summary>
    public string[] KeyFiles { get; set; } = [];

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        var files = string.Join(", ", KeyFiles.Select(file => $"'{file.Replace("'", "''", StringComparison.Ordinal)}'"));
        writer.WriteLine($"- name: {YamlText.Scalar($"Cache: {string.Join(", ", IncludePatterns)}")}");
        using (writer.Indent())
        {
            writer.WriteLine($"uses: {PinnedActions.Cache}");
            writer.WriteLine("with:");
            using (writer.Indent())
            {
                writer.WriteEntry("path", string.Join('\n', IncludePatterns.Concat(ExcludePatterns.Select(pattern => $"!{pattern}"))));
                writer.WriteEntry("key", $"${{{{ runner.os }}}}-${{{{ runner.arch }}}}-${{{{ hashFiles({files}) }}}}");
            }
        }
    }
}
