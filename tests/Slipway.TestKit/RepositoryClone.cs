namespace Slipway.TestKit;

/// <summary>A clean clone of the repository to change and to build in.</summary>
public sealed class RepositoryClone : IDisposable
{
    private readonly TempFolder folder = new();

    public RepositoryClone()
    {
        Root = Path.Combine(folder.Path, "clone");
        new ProgramRun("git", "clone", "--quiet", Repository.Root, Root).RunAsync().GetAwaiter().GetResult().OrThrow();
    }

    public string Root { get; }

    /// <summary>Adds text to a file.</summary>
    public void Append(string relativePath, string text) => File.AppendAllText(Path.Combine(Root, relativePath), text);

    public void Dispose() => folder.Dispose();
}
