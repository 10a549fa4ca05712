using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step that runs a script. Not in NUKE. Prefer a target: what a script does cannot be tried on another machine.</summary>
/// <param name="script">The lines of the script.</param>
public sealed class GitHubActionsScriptStep(string script) : GitHubActionsNamedStep
{
    /// <summary>The lines of the script.</summary>
    public string Script { get; } = script;

    /// <summary>The shell; the machine's by default.</summary>
    public string? Shell { get; set; }

    /// <summary>The folder it runs in; the repository by default.</summary>
    public string? WorkingDirectory { get; set; }

    /// <inheritdoc />
    protected override string DefaultName => Script.Split('\n')[0].Trim();

    /// <inheritdoc />
    protected override void WriteBody(CustomFileWriter writer)
    {
        writer.WriteEntry("shell", Shell);
        writer.WriteEntry("working-directory", WorkingDirectory);
        writer.WriteEntry("run", Script);
    }
}
