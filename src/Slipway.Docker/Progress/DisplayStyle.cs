namespace Slipway.Docker.Progress;

/// <summary>What the place that a build is shown in can do.</summary>
public sealed record DisplayStyle
{
    /// <summary>Whether the cursor can be moved: running steps are shown and redrawn. False by default: one line for each step that has ended.</summary>
    public bool Moves { get; init; }

    /// <summary>Whether colours are used. False by default.</summary>
    public bool Colors { get; init; }

    /// <summary>The width in columns, asked before each drawing; lines are cut to it when <see cref="Moves"/> is set. 80 by default.</summary>
    public Func<int> Width { get; init; } = () => 80;

    /// <summary>
    /// The style for the console's standard output: moving only on a terminal that is not <c>TERM=dumb</c> and outside CI, with colours
    /// on a terminal unless <c>NO_COLOR</c> is set to anything (no-color.org).
    /// </summary>
    public static DisplayStyle OfConsole()
    {
        var isTerminal = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new DisplayStyle
        {
            Moves = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
            Colors = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Width = ConsoleWidth,
        };
    }

    private static int ConsoleWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
