using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>Runs a job several times, with other values of <c>matrix.…</c> each time. Not in NUKE.</summary>
public sealed class GitHubActionsMatrix : ConfigurationEntity
{
    /// <summary>Values of which every combination runs: <c>["os"] = ["ubuntu-24.04", "macos-15"]</c>.</summary>
    public Dictionary<string, string[]> Values { get; set; } = [];

    /// <summary>Combinations that run besides, or values that are added to some.</summary>
    public Dictionary<string, string>[] Include { get; set; } = [];

    /// <summary>Combinations that do not run.</summary>
    public Dictionary<string, string>[] Exclude { get; set; } = [];

    /// <summary>Whether the first failure cancels the others; true by default, as on GitHub.</summary>
    public bool FailFast { get; set; } = true;

    /// <summary>How many run at once; as many as there are machines by default.</summary>
    public int MaxParallel { get; set; }

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        writer.WriteLine("strategy:");
        using (writer.Indent())
        {
            if (!FailFast)
            {
                writer.WriteLine("fail-fast: false");
            }

            if (MaxParallel > 0)
            {
                writer.WriteLine($"max-parallel: {MaxParallel}");
            }

            writer.WriteLine("matrix:");
            using (writer.Indent())
            {
                foreach (var (name, values) in Values)
                {
                    writer.WriteLine($"{YamlText.Scalar(name)}: {YamlText.FlowList(values)}");
                }

                WriteCombinations(writer, "include", Include);
                WriteCombinations(writer, "exclude", Exclude);
            }
        }
    }

    private static void WriteCombinations(CustomFileWriter writer, string key, Dictionary<string, string>[] combinations)
    {
        if (combinations.Length == 0)
        {
            return;
        }

        writer.WriteLine($"{key}:");
        using (writer.Indent())
        {
            foreach (var combination in combinations)
            {
                var dash = "- ";
                foreach (var (name, value) in combination)
                {
                    writer.WriteLine($"{dash}{YamlText.Scalar(name)}: {YamlText.Scalar(value)}");
                    dash = "  ";
                }
            }
        }
    }
}
