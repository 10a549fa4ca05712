namespace Slipway.Docker.Images;

/// <summary>What an image must show to pass.</summary>
/// <param name="Version">The version that <c>--version</c> must print.</param>
/// <param name="Commit">The commit that <c>--version</c> must print, long or short; null when it need not print one.</param>
public sealed record SmokeExpectation(string Version, string? Commit)
{
    /// <summary>The arguments that make the image's program print its version; <c>--version</c> by default.</summary>
    public IReadOnlyList<string> VersionArguments { get; init; } = ["--version"];

    /// <summary>How long the version may take; 30 s by default.</summary>
    public TimeSpan VersionTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the health check may take to pass; 30 s by default.</summary>
    public TimeSpan HealthTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The network of the containers; <c>none</c> by default: a service is healthy by itself.</summary>
    public string Network { get; init; } = "none";

    /// <summary>Variables for the container whose health is checked, each <c>NAME=VALUE</c>.</summary>
    public IReadOnlyList<string> Environment { get; init; } = [];

    /// <summary>Everything that an image is judged by, in one line: a changed expectation is a new test.</summary>
    internal string Key => string.Join('|', [Version, Commit ?? "", .. VersionArguments, Network, .. Environment]);
}
