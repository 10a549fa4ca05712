namespace Slipway.Benchmarks;

/// <summary>A clone of the repository with the working tree's state, to change and to build in.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly TempFolder folder = new();
    private int changes;

    public RepositoryCopy()
    {
        Root = Path.Combine(folder.Path, "clone");
        Run("git", "clone", "--quiet", Repository.Root, Root).GetAwaiter().GetResult();
    }

    public string Root { get; }

    /// <summary>Changes the text that one line of the service logs.</summary>
    public void ChangeOneGoLine()
    {
        var file = Path.Combine(Root, "src", "agent", "internal", "version", "version.go");
        File.AppendAllText(file, $"\n// change {++changes} of {Guid.NewGuid()}\nvar benchmarkChange{changes} = {changes}\n\nfunc init() {{ _ = benchmarkChange{changes} }}\n");
    }

    public async Task<ProgramResult> Run(string program, params string[] arguments)
        => (await new ProgramRun(program, arguments).In(Directory.Exists(Root) ? Root : folder.Path).RunAsync()).OrThrow();

    public void Dispose() => folder.Dispose();
}
