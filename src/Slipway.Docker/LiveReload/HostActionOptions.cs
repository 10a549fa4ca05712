namespace Slipway.Docker.LiveReload;

/// <summary>What the command line adds to the configuration.</summary>
public sealed record HostActionOptions
{
    /// <summary>The longest grace that the end leaves the program, so that everything has ended within two seconds.</summary>
    public static TimeSpan LongestStop { get; } = TimeSpan.FromMilliseconds(1400);

    /// <summary>Arguments for the program, after those of the configuration. None by default.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Variables for builds and program; they go before <c>env_files</c> and the inherited ones. None by default.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>How long all <c>post_cmd</c> together may take at the end. 10 s by default.</summary>
    public TimeSpan PostCommandTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
