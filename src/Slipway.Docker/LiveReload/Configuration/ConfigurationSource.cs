namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>Where a configuration is read and for which machine.</summary>
/// <param name="Directory">The folder in which the files are looked for and to which <c>root</c> is relative.</param>
public sealed record ConfigurationSource(string Directory)
{
    /// <summary>The file that the user named (<c>-c</c>), relative to <see cref="Directory"/>; none by default: it is looked for.</summary>
    public string? File { get; init; }

    /// <summary>The operating system whose overrides apply; the current one by default.</summary>
    public AirPlatform Platform { get; init; } =
        OperatingSystem.IsWindows() ? AirPlatform.Windows : OperatingSystem.IsMacOS() ? AirPlatform.Darwin : AirPlatform.Linux;

    /// <summary>The home folder, for <c>~</c> and because it is a dangerous root; the user's by default.</summary>
    public string Home { get; init; } = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>The source for the current folder, or for the one that the variable <c>air_wd</c> names.</summary>
    public static ConfigurationSource Current()
        => new(Environment.GetEnvironmentVariable("air_wd") is { Length: > 0 } folder ? folder : Environment.CurrentDirectory);
}
