namespace Slipway.Docker.LiveReload.Output;

/// <summary>What the terminal can do and what the user asked for.</summary>
public sealed record ConsoleOutputOptions
{
    /// <summary>Whether a terminal reads the text. False by default.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether colours are unwanted (<c>NO_COLOR</c>); that goes before the configuration, which a whole team shares. False by default.</summary>
    public bool NoColor { get; init; }

    /// <summary>Whether the bell rings when a build fails or the program crashes. False by default.</summary>
    public bool Bell { get; init; }

    /// <summary>Whether the window's title shows the state. False by default.</summary>
    public bool Title { get; init; }

    /// <summary>The options for this process's console.</summary>
    public static ConsoleOutputOptions FromEnvironment() => new()
    {
        IsTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
    };
}
