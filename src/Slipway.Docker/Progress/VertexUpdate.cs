namespace Slipway.Docker.Progress;

/// <summary>One announcement of a step in a rawjson log.</summary>
internal struct VertexUpdate
{
    public string? Digest { get; set; }

    public string? Name { get; set; }

    public List<string>? Inputs { get; set; }

    public DateTimeOffset? Started { get; set; }

    public DateTimeOffset? Completed { get; set; }

    public bool Cached { get; set; }

    public string? Error { get; set; }
}
