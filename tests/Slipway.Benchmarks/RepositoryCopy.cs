namespace Slipway.Benchmarks;

/// <summary>A clone of the repository in which one line of Go can be changed again and again.</summary>
internal sealed class RepositoryCopy : IDisposable
{
    private readonly RepositoryClone clone = new();
    private int changes;

    public string Root => clone.Root;

    /// <summary>Adds one more line to the service.</summary>
    public void ChangeOneGoLine()
    {
        changes++;
        clone.Append("src/agent/internal/version/version.go", $"\nvar _ = \"change {changes} of {Guid.NewGuid()}\"\n");
    }

    public async Task<ProgramResult> Run(string program, params string[] arguments)
        => (await new ProgramRun(program, arguments).In(Root).Within(TimeSpan.FromMinutes(10)).RunAsync()).OrThrow();

    public void Dispose() => clone.Dispose();
}
