namespace Slipway.Tool.Contexts;

/// <summary>What <c>slipway context</c> was asked for.</summary>
/// <param name="Folder">The context's folder.</param>
/// <param name="Dockerfile">The Dockerfile that was named, <c>-</c> for standard input, or null for the default.</param>
internal sealed record ContextArguments(string Folder, string? Dockerfile)
{
    /// <summary>The stage to build; the last one by default.</summary>
    public string? Target { get; init; }

    /// <summary>The platform to build for; this machine's by default.</summary>
    public string? Platform { get; init; }

    /// <summary>Values of build arguments, as <c>NAME=VALUE</c> or <c>NAME</c>.</summary>
    public IReadOnlyList<string> BuildArguments { get; init; } = [];

    /// <summary>Named contexts, as <c>NAME=FOLDER</c>.</summary>
    public IReadOnlyList<string> NamedContexts { get; init; } = [];

    /// <summary>The path to explain, or null.</summary>
    public string? Explain { get; init; }

    /// <summary>Whether to write JSON.</summary>
    public bool Json { get; init; }

    /// <summary>How many of the largest folders and files are shown.</summary>
    public int Top { get; init; } = 10;
}
