namespace Slipway.Docker.Builds;

/// <summary>Everything that <c>docker buildx build</c> is told. Immutable: change it with <c>with</c>.</summary>
public sealed record BuildOptions
{
    /// <summary>The build context: a folder, or a URL that BuildKit fetches.</summary>
    public required string Context { get; init; }

    /// <summary>The Dockerfile's path (not relative to the context); by default <c>Dockerfile</c> in the context.</summary>
    public string? Dockerfile { get; init; }

    /// <summary>The stage to build; by default the last one.</summary>
    public string? Target { get; init; }

    /// <summary>Build arguments; a null value is taken from the environment variable of that name.</summary>
    public IReadOnlyDictionary<string, string?> BuildArguments { get; init; } = new Dictionary<string, string?>();

    /// <summary>Named contexts: name to folder, URL or <c>docker-image://</c> reference.</summary>
    public IReadOnlyDictionary<string, string> NamedContexts { get; init; } = new Dictionary<string, string>();

    /// <summary>Secrets.</summary>
    public IReadOnlyList<BuildSecret> Secrets { get; init; } = [];

    /// <summary>SSH agents and keys.</summary>
    public IReadOnlyList<SshForward> Ssh { get; init; } = [];

    /// <summary>The image's names, with tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Labels.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>OCI annotations; a key may begin with a level, such as <c>index:</c> or <c>manifest[linux/arm64]:</c>.</summary>
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();

    /// <summary>The platforms, such as <c>linux/arm64</c>; by default the builder's own.</summary>
    public IReadOnlyList<string> Platforms { get; init; } = [];

    /// <summary>Caches to read, such as <c>type=registry,ref=…</c>.</summary>
    public IReadOnlyList<string> CacheFrom { get; init; } = [];

    /// <summary>Caches to write, such as <c>type=registry,ref=…,mode=max</c>.</summary>
    public IReadOnlyList<string> CacheTo { get; init; } = [];

    /// <summary>The builder; by default the current one.</summary>
    public string? Builder { get; init; }

    /// <summary>Further outputs.</summary>
    public IReadOnlyList<BuildOutput> Outputs { get; init; } = [];

    /// <summary>Whether the image is loaded into the engine. False by default.</summary>
    public bool Load { get; init; }

    /// <summary>Whether the image is pushed to the registries of its names. False by default.</summary>
    public bool Push { get; init; }

    /// <summary>Provenance attestation: <c>false</c>, <c>true</c>, <c>mode=min</c>, <c>mode=max</c>; by default buildx's choice.</summary>
    public string? Provenance { get; init; }

    /// <summary>SBOM attestation: <c>false</c>, <c>true</c> or a generator; by default none.</summary>
    public string? Sbom { get; init; }

    /// <summary>Whether no cached step is used. Cache mounts are not emptied by it. False by default.</summary>
    public bool NoCache { get; init; }

    /// <summary>Stages of which no cached step is used.</summary>
    public IReadOnlyList<string> NoCacheStages { get; init; } = [];

    /// <summary>Whether base images are looked up even when they are there. False by default.</summary>
    public bool Pull { get; init; }

    /// <summary>The file that buildx writes its metadata to; none by default.</summary>
    public string? MetadataFile { get; init; }

    /// <summary>The network of <c>RUN</c> steps: <c>default</c>, <c>none</c>, <c>host</c> or a custom one.</summary>
    public string? Network { get; init; }

    /// <summary>Host names and their addresses for <c>RUN</c> steps.</summary>
    public IReadOnlyDictionary<string, string> AddHosts { get; init; } = new Dictionary<string, string>();

    /// <summary>Rights that the build may use, such as <c>network.host</c>.</summary>
    public IReadOnlyList<string> Allow { get; init; } = [];

    /// <summary>The size of <c>/dev/shm</c>, such as <c>64m</c>.</summary>
    public string? SharedMemory { get; init; }

    /// <summary>Further arguments, passed on as they are, before the context.</summary>
    public IReadOnlyList<string> ExtraArguments { get; init; } = [];

    /// <summary>Whether the context is a folder of this machine.</summary>
    public bool IsLocalContext
        => Context != "-"
            && !Context.Contains("://", StringComparison.Ordinal)
            && !Context.StartsWith("git@", StringComparison.Ordinal)
            && !Context.StartsWith("github.com/", StringComparison.Ordinal);

    /// <summary>What is not valid in the options themselves; files and folders are not looked at.</summary>
    public IReadOnlyList<OptionProblem> Validate() => BuildOptionsValidator.Validate(this);
}
