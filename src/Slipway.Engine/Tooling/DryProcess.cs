namespace Nuke.Common.Tooling;

/// <summary>Stands for a process in a dry run: it has ended well and written nothing.</summary>
internal sealed class DryProcess(string fileName, string arguments, string workingDirectory) : IProcess
{
    public string FileName => fileName;

    public string Arguments => arguments;

    public string WorkingDirectory => workingDirectory;

    public IReadOnlyCollection<Output> Output => [];

    public int ExitCode => 0;

    public bool HasExited => true;

    public int Id => 0;

    public void Kill()
    {
    }

    public bool WaitForExit() => true;

    public void Dispose()
    {
    }
}
