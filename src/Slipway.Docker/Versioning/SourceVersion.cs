namespace Slipway.Docker.Versioning;

/// <summary>What an image says about the source that it was built from.</summary>
/// <param name="Version">What <c>git describe --tags --always --dirty</c> prints; <see cref="LocalVersion"/> without git.</param>
/// <param name="Commit">The full commit; <see cref="UnknownCommit"/> without git.</param>
/// <param name="Time">The commit's time, also when files have changed since; without git <c>SOURCE_DATE_EPOCH</c>, or the epoch.</param>
public sealed record SourceVersion(string Version, string Commit, DateTimeOffset Time)
{
    /// <summary>The version of a source without git.</summary>
    public const string LocalVersion = "0.0.0-local";

    /// <summary>The commit of a source without git.</summary>
    public const string UnknownCommit = "unknown";

    /// <summary>Why there is no version from git; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether files differ from the commit.</summary>
    public bool IsDirty => Version.EndsWith("-dirty", StringComparison.Ordinal);

    /// <summary>The time as <c>BUILD_TIME</c> and OCI's <c>created</c> want it (RFC 3339, UTC).</summary>
    public string BuildTime => Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The time as <c>SOURCE_DATE_EPOCH</c> wants it: seconds since 1970 (reproducible-builds.org).</summary>
    public string SourceDateEpoch => Time.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
