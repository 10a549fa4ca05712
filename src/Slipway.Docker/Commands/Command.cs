namespace Slipway.Docker.Commands;

/// <summary>A command to run: a value, never a string that a shell would have to take apart.</summary>
/// <remarks>
/// Lines end at a line feed, a carriage return, or both; the last line needs no end. The callbacks of one command never run
/// at the same time; an exception that one of them throws kills the command's tree and is thrown by the runner.
/// </remarks>
/// <param name="FileName">The program: a path, or a name that is looked up on <c>PATH</c>.</param>
/// <param name="Arguments">The arguments, one list entry each; nothing is quoted or split.</param>
public sealed record Command(string FileName, IReadOnlyList<string> Arguments)
{
    /// <summary>The folder to run in; the current one by default.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables added to the inherited environment; a null value removes the variable.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = EmptyEnvironment;

    /// <summary>Text for standard input, also the way to pass a secret; none by default: the command reads end of file.</summary>
    public string? StandardInput { get; init; }

    /// <summary>Called for each line of standard output, without its line end, in order.</summary>
    public Action<string>? OnOutputLine { get; init; }

    /// <summary>Called for each line of standard error, without its line end, in order.</summary>
    public Action<string>? OnErrorLine { get; init; }

    /// <summary>Whether the whole output is kept for <see cref="CommandResult"/>; true by default. Off for output that may be large.</summary>
    public bool KeepOutput { get; init; } = true;

    /// <summary>Whether the command only reads: a dry run may skip it without saying so. False by default.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long a cancelled command may take to end after it was asked to (SIGINT), before its whole tree is killed. 3 s by default.</summary>
    public TimeSpan GracePeriod { get; init; } = TimeSpan.FromSeconds(3);

    private static IReadOnlyDictionary<string, string?> EmptyEnvironment { get; } = new Dictionary<string, string?>();

    /// <summary>Makes a command from a program and its arguments.</summary>
    public static Command Of(string fileName, params IEnumerable<string> arguments) => new(fileName, [.. arguments]);
}
