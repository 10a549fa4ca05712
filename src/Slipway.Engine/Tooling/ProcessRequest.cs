namespace Nuke.Common.Tooling;

/// <summary>A process to start: a value.</summary>
/// <param name="FileName">The program: a path, or a name that is looked up on <c>PATH</c>. A <c>.dll</c> is run by <c>dotnet</c>.</param>
public sealed record ProcessRequest(string FileName)
{
    /// <summary>The arguments, one entry each; nothing is quoted or split. Not used when <see cref="CommandLine"/> is given.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The arguments as one string, split by the rules of <c>ProcessStartInfo.Arguments</c>; none by default.</summary>
    public string? CommandLine { get; init; }

    /// <summary>The folder to run in; <see cref="ProcessTasks.DefaultWorkingDirectory"/> by default.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables added to the inherited environment; a null value removes the variable.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = NoEnvironment;

    /// <summary>Text for standard input (UTF-8), also the way to pass a secret. By default the process reads end of file.</summary>
    public string? StandardInput { get; init; }

    /// <summary>Whether the process shares the standard input of the build, so that it can ask questions; false by default.</summary>
    public bool InheritStandardInput { get; init; }

    /// <summary>How long the process may run; no limit by default.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long the process tree may take to end after it was asked to (SIGINT), before it is killed; 3 s by default.</summary>
    public TimeSpan GracePeriod { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Called for each line, without its line end and not masked, in order per stream and never twice at a time. An exception
    /// that it throws is thrown by the wait for the process.
    /// </summary>
    public Action<OutputType, string>? OnLine { get; init; }

    /// <summary>Whether the output is kept for the result; true by default. Off for output that may be large.</summary>
    public bool KeepOutput { get; init; } = true;

    /// <summary>Whether the invocation is logged; true by default.</summary>
    public bool LogInvocation { get; init; } = true;

    /// <summary>Whether the command only reads: a dry run does not mention it. False by default.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether it cleans up: it may start after the build was interrupted, and the interruption does not end it. False by default.</summary>
    public bool IsCleanUp { get; init; }

    /// <summary>Values that no output may show from now on, beside the build's secrets.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>A further mask for what is logged about this process; none by default.</summary>
    public Func<string, string>? Redact { get; init; }

    /// <summary>Whether <see cref="OnLine"/> shows the output to the user, so that a failure need not repeat it; false by default.</summary>
    public bool IsOutputShown { get; init; }

    private static IReadOnlyDictionary<string, string?> NoEnvironment { get; } = new Dictionary<string, string?>();
}
