namespace Slipway.Docker.LiveReload.Output;

/// <summary>One thing that the user may want to see.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Text">One line for people; of the output kinds, the line as it was written.</param>
public sealed record LiveReloadEvent(LiveReloadEventKind Kind, LiveReloadSource Source, string Text)
{
    /// <summary>How long it took; null where that means nothing. Of <see cref="LiveReloadEventKind.AppStarted"/>: since the change.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>The exit code of what ended, or null.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Whether it is bad news; such a line is shown also when the log is silent.</summary>
    public bool IsError { get; init; }

    /// <summary>Whether it is a line of a program rather than of the loop.</summary>
    public bool IsOutput => Kind is LiveReloadEventKind.BuildOutput or LiveReloadEventKind.AppOutput or LiveReloadEventKind.RuleOutput;
}
