using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step that runs targets. Its command line works on every machine when it is copied from here.</summary>
public class GitHubActionsRunStep : GitHubActionsNamedStep
{
    /// <summary>The script that starts the build, relative to the root.</summary>
    public string BuildCmdPath { get; set; } = "build.sh";

    /// <summary>The targets.</summary>
    public string[] InvokedTargets { get; set; } = [];

    /// <summary>Parameters behind the targets, as they are typed. Not in NUKE.</summary>
    public string[] Arguments { get; set; } = [];

    /// <summary>Variables that the targets see as parameters.</summary>
    public Dictionary<string, string> Imports { get; set; } = [];

    /// <inheritdoc />
    protected override IReadOnlyCollection<KeyValuePair<string, string>> Variables
        => [.. Imports, .. Environment.Where(pair => !Imports.ContainsKey(pair.Key))];

    /// <inheritdoc />
    protected override string DefaultName => $"Run: {string.Join(", ", InvokedTargets)}";

    /// <inheritdoc />
    protected override void WriteBody(CustomFileWriter writer)
    {
        var script = BuildCmdPath.StartsWith("./", StringComparison.Ordinal) || BuildCmdPath.StartsWith('/') ? BuildCmdPath : $"./{BuildCmdPath}";
        writer.WriteEntry("run", string.Join(' ', [script, .. InvokedTargets, .. Arguments]));
    }
}
