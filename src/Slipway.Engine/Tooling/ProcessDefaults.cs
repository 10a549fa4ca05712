namespace Nuke.Common.Tooling;

/// <summary>What <see cref="ProcessTasks"/> does when a call does not say it.</summary>
internal sealed class ProcessDefaults
{
    private string? workingDirectory;

    public bool LogOutput { get; set; } = true;

    public bool LogInvocation { get; set; } = true;

    public bool LogWorkingDirectory { get; set; } = true;

    /// <summary>The current folder unless set.</summary>
    public string WorkingDirectory
    {
        get => workingDirectory ?? Environment.CurrentDirectory;
        set => workingDirectory = value;
    }
}
