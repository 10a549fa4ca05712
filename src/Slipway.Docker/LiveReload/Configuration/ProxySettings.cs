namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The table <c>[proxy]</c> of <c>.air.toml</c>. It is read so that generated files are accepted, and refused when enabled.</summary>
public sealed record ProxySettings
{
    /// <summary>Whether the browser proxy is wanted. Always false here.</summary>
    public bool Enabled { get; init; }

    /// <summary>The proxy's port. 0 by default.</summary>
    public int ProxyPort { get; init; }

    /// <summary>The program's port. 0 by default.</summary>
    public int AppPort { get; init; }

    /// <summary>How long the program may take until it answers. 5 s by default.</summary>
    public TimeSpan AppStartTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
