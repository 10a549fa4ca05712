using Nuke.Common.Utilities;

namespace Nuke.Common.CI.GitHubActions.Configuration;

/// <summary>A step with what every step can have. Not in NUKE.</summary>
public abstract class GitHubActionsNamedStep : GitHubActionsStep
{
    /// <summary>What the log calls it; by default what it does.</summary>
    public string? Name { get; set; }

    /// <summary>What other steps call it.</summary>
    public string? Id { get; set; }

    /// <summary>The expression that decides whether it runs: <c>always()</c>; only after success by default.</summary>
    public string? If { get; set; }

    /// <summary>Its variables.</summary>
    public Dictionary<string, string> Environment { get; set; } = [];

    /// <summary>Whether the job goes on when it fails; false by default.</summary>
    public bool ContinueOnError { get; set; }

    /// <summary>Its time limit; none by default.</summary>
    public int TimeoutMinutes { get; set; }

    /// <summary>The name when none is given; null for a step that begins with <see cref="FirstLine"/> then.</summary>
    protected virtual string? DefaultName => null;

    /// <summary>The line that comes first when the step has no name; null when it always has one.</summary>
    protected virtual string? FirstLine => null;

    /// <summary>All variables that are written: by default <see cref="Environment"/>.</summary>
    protected virtual IReadOnlyCollection<KeyValuePair<string, string>> Variables => Environment;

    /// <inheritdoc />
    public override void Write(CustomFileWriter writer)
    {
        // The dash stands before whatever comes first.
        var title = string.IsNullOrEmpty(Name) ? DefaultName : Name;
        writer.WriteLine($"- {(title is null ? FirstLine : $"name: {YamlText.Scalar(title)}")}");
        using (writer.Indent())
        {
            writer.WriteEntry("id", Id);
            writer.WriteEntry("if", If);
            if (ContinueOnError)
            {
                writer.WriteLine("continue-on-error: true");
            }

            if (TimeoutMinutes > 0)
            {
                writer.WriteLine($"timeout-minutes: {TimeoutMinutes}");
            }

            if (title is not null && FirstLine is { } line)
            {
                writer.WriteLine(line);
            }

            WriteBody(writer);
            writer.WriteMapping("env", Variables);
        }
    }

    /// <summary>Writes what the step does.</summary>
    protected abstract void WriteBody(CustomFileWriter writer);
}
