namespace Slipway.Docker.Dockerfiles;

/// <summary>What decides which paths a build needs, besides the Dockerfile.</summary>
public sealed record SourceOptions
{
    /// <summary>The stage to build (<c>--target</c>): a name or a number. Null: the last one.</summary>
    public string? Target { get; init; }

    /// <summary>The values of <c>--build-arg</c>; none by default.</summary>
    public IReadOnlyDictionary<string, string> BuildArguments { get; init; } = new Dictionary<string, string>();

    /// <summary>The names of <c>--build-context</c>; none by default. Names are compared in lower case.</summary>
    public IReadOnlyCollection<string> NamedContexts { get; init; } = [];

    /// <summary>The platform that is built for, as <c>os/architecture[/variant]</c>; this machine's by default.</summary>
    public string? Platform { get; init; }
}
