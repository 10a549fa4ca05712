namespace Slipway.Docker.Progress;

/// <summary>The form of a progress log.</summary>
public enum ProgressFormat
{
    /// <summary>Nothing was recognised.</summary>
    Unknown,

    /// <summary><c>--progress rawjson</c>: exact times, digests and inputs.</summary>
    RawJson,

    /// <summary><c>--progress plain</c>: meant for people; no inputs, durations rounded to 0.1 s.</summary>
    Plain,
}
