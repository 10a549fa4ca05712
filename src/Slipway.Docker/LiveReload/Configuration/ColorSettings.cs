namespace Slipway.Docker.LiveReload.Configuration;

/// <summary>The table <c>[color]</c> of <c>.air.toml</c>: black, red, green, yellow, blue, magenta, cyan, white, or empty for none.</summary>
public sealed record ColorSettings
{
    /// <summary>The colours that may be named.</summary>
    public static IReadOnlyList<string> Names { get; } = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

    /// <summary>The values of <see cref="Mode"/>.</summary>
    public static IReadOnlyList<string> Modes { get; } = ["auto", "always", "never"];

    /// <summary>The loop's own lines. "magenta" by default.</summary>
    public string Main { get; init; } = "magenta";

    /// <summary>Changed files. "cyan" by default.</summary>
    public string Watcher { get; init; } = "cyan";

    /// <summary>Builds. "yellow" by default.</summary>
    public string Build { get; init; } = "yellow";

    /// <summary>Starts and ends of the program. "green" by default.</summary>
    public string Runner { get; init; } = "green";

    /// <summary>The program's own output. Empty by default: as the program writes it.</summary>
    public string App { get; init; } = string.Empty;

    /// <summary>auto (a terminal gets colours), always or never. "auto" by default.</summary>
    public string Mode { get; init; } = "auto";
}
