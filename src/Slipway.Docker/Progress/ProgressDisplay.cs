namespace Slipway.Docker.Progress;

/// <summary>Makes the display that fits a place.</summary>
public static class ProgressDisplay
{
    /// <summary>A display that writes to a text writer; the writer is not closed.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="style">What the place can do; plain lines by default.</param>
    public static IProgressDisplay Create(TextWriter output, DisplayStyle? style = null)
    {
        style ??= new DisplayStyle();
        return style.Moves ? new MovingProgressDisplay(output, style) : new LineProgressDisplay(output, style);
    }

    /// <summary>A display on the console's standard output.</summary>
    public static IProgressDisplay OfConsole() => Create(Console.Out, DisplayStyle.OfConsole());
}
